package io.github.computeops.internal.retry;

/**
 * Whether there is another attempt, and when.
 *
 * @param isDue false if there is none
 * @param millis how long to wait before it
 * @param reason why there is none, for a message; may be empty
 */
public record NextAttempt(boolean isDue, long millis, String reason) {
  static final NextAttempt NONE = none("");

  static NextAttempt after(long millis) {
    return new NextAttempt(true, millis, "");
  }

  static NextAttempt none(String reason) {
    return new NextAttempt(false, 0, reason);
  }
}
