package io.github.computeops.sharing;

import java.time.Duration;

/** What a {@link Quota} gives to a client. */
public final class Permits {
  private static final int NO_LIMIT = -1;

  private final int count;
  private final Duration validity;
  private final Duration retryAfter;
  private final boolean reportWanted;

  /**
   * Makes permits.
   *
   * @param count how many calls may be sent; zero if none may be sent now
   * @param validity how long the permits may be used
   * @param retryAfter how long to wait before more permits are asked for, once these are used up
   * @param reportWanted true if the next response's window should be reported
   */
  public Permits(int count, Duration validity, Duration retryAfter, boolean reportWanted) {
    this.count = count;
    this.validity = validity;
    this.retryAfter = retryAfter;
    this.reportWanted = reportWanted;
  }

  /** {@return how many calls may be sent; zero if none may be sent now, or if no limit is known} */
  public int count() {
    return isUnlimited() ? 0 : count;
  }

  /** {@return true if no limit is known, so that nothing is counted yet} */
  public boolean isUnlimited() {
    return count == NO_LIMIT;
  }

  /** {@return how long the permits may be used} */
  public Duration validity() {
    return validity;
  }

  /** {@return how long to wait before more permits are asked for, once these are used up} */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** {@return true if the next response's window should be reported} */
  public boolean isReportWanted() {
    return reportWanted;
  }

  /**
   * Returns permits without a limit, since none is known.
   *
   * @param validity how long they may be used
   * @return the permits; what the next response says should be reported
   */
  public static Permits unlimited(Duration validity) {
    return new Permits(NO_LIMIT, validity, Duration.ZERO, true);
  }

  /**
   * Returns no permits.
   *
   * @param retryAfter how long to wait before asking again
   * @return no permits
   */
  public static Permits none(Duration retryAfter) {
    return new Permits(0, Duration.ZERO, retryAfter, false);
  }

  /** {@return everything in one line} */
  @Override
  public String toString() {
    return "%s calls within %s, more in %s%s"
        .formatted(
            isUnlimited() ? "unlimited" : count,
            validity,
            retryAfter,
            reportWanted ? ", to report" : "");
  }
}
