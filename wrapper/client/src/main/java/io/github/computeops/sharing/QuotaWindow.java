package io.github.computeops.sharing;

import java.time.Duration;

/**
 * The service's window, as a response describes it. The service rounds its end to seconds, so it is
 * known as the time between two instants.
 */
public final class QuotaWindow {
  private final int limit;
  private final int remaining;
  private final boolean counted;
  private final Duration sinceSent;
  private final Duration earliestEnd;
  private final Duration latestEnd;

  /**
   * Makes a window.
   *
   * @param limit calls in the window, more than zero
   * @param remaining calls that the service still accepts in it; zero or more
   * @param counted false if the request was sent without a permit, since none was known to be
   *     needed or the quota failed; then it has to be counted now
   * @param sinceSent how long ago the request was sent
   * @param earliestEnd from now until the window ends at the earliest; may be negative
   * @param latestEnd from now until the window ends at the latest
   */
  public QuotaWindow(
      int limit,
      int remaining,
      boolean counted,
      Duration sinceSent,
      Duration earliestEnd,
      Duration latestEnd) {
    this.limit = limit;
    this.remaining = remaining;
    this.counted = counted;
    this.sinceSent = sinceSent;
    this.earliestEnd = earliestEnd;
    this.latestEnd = latestEnd;
  }

  /** {@return calls in the window, more than zero} */
  public int limit() {
    return limit;
  }

  /** {@return calls that the service still accepts in it; zero or more} */
  public int remaining() {
    return remaining;
  }

  /**
   * {@return false if the request was sent without a permit, since none was known to be needed or
   * the quota failed; then it has to be counted now}
   */
  public boolean isCounted() {
    return counted;
  }

  /** {@return how long ago the request was sent} */
  public Duration sinceSent() {
    return sinceSent;
  }

  /** {@return from now until the window ends at the earliest; may be negative} */
  public Duration earliestEnd() {
    return earliestEnd;
  }

  /** {@return from now until the window ends at the latest} */
  public Duration latestEnd() {
    return latestEnd;
  }
}
