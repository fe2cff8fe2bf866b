package io.github.computeops;

/**
 * The service's window, as far as its answers tell. Guarded by its gate.
 *
 * <p>An answer tells what was left when the service counted it. Requests under way may be counted
 * already or not, so what is surely left is the least that any answer of the window told, less
 * those under way. The end is the latest that any answer told: whole seconds, rounded up or down,
 * come closest to it so. After the end one request goes ahead to learn the new window.
 */
final class RateLimitWindow {
  /** No time will do: an answer has to come first. */
  static final long UNTIL_AN_ANSWER = -1;

  private static final long UNKNOWN = Long.MIN_VALUE;
  private static final long ROUNDING = 2_000;

  private long endsAt = UNKNOWN;
  private long left;
  private long pausedUntil = UNKNOWN;
  private boolean scouting;

  /** Milliseconds until one more may be sent; {@link #UNTIL_AN_ANSWER} where time is not enough. */
  long waitAt(long now, int underWay) {
    if (pausedUntil > now) {
      return pausedUntil - now;
    }
    if (endsAt == UNKNOWN) {
      return 0;
    }
    return now < endsAt ? waitWithin(now, underWay) : scouting ? UNTIL_AN_ANSWER : 0;
  }

  private long waitWithin(long now, int underWay) {
    if (left > underWay) {
      return 0;
    }
    return left > 0 ? UNTIL_AN_ANSWER : endsAt - now;
  }

  void sendAt(long now) {
    scouting = endsAt != UNKNOWN && now >= endsAt;
  }

  /** All wait until then, whatever the window has left. */
  void pauseUntil(long moment) {
    pausedUntil = Math.max(pausedUntil, moment);
  }

  /** An answer came that tells of the window. */
  void told(long now, long remaining, long resetMillis) {
    long end = now + resetMillis;
    if (endsAt == UNKNOWN || now >= endsAt || end > endsAt + ROUNDING) {
      endsAt = end;
      left = remaining;
    } else if (end >= endsAt - ROUNDING) {
      endsAt = Math.max(endsAt, end);
      left = Math.min(left, remaining);
    }
    scouting = false;
  }

  /** An answer came that tells nothing: where that was the scout, there is no window any more. */
  void toldNothing() {
    if (scouting) {
      endsAt = UNKNOWN;
    }
    scouting = false;
  }

  /** A request failed; if that was the scout, another one goes. */
  void failed() {
    scouting = false;
  }
}
