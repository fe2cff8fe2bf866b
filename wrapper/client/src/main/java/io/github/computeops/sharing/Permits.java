package io.github.computeops.sharing;

import java.time.Duration;

/**
 * What a {@link Quota} gives to a client.
 *
 * @param count how many calls may be sent; zero if none may be sent now; {@link #UNLIMITED} if no
 *     limit is known
 * @param validity how long the permits may be used
 * @param again how long to wait before more permits are asked for, once these are used up
 * @param tell true if the next response's window should be told
 */
public record Permits(int count, Duration validity, Duration again, boolean tell) {
  /** The count of a quota that knows of no limit. */
  public static final int UNLIMITED = -1;

  /**
   * Returns permits without a limit, since none is known.
   *
   * @param validity how long they may be used
   * @return the permits; what the next response says should be told
   */
  public static Permits unlimited(Duration validity) {
    return new Permits(UNLIMITED, validity, Duration.ZERO, true);
  }

  /**
   * Returns no permits.
   *
   * @param again how long to wait before asking again
   * @return no permits
   */
  public static Permits none(Duration again) {
    return new Permits(0, Duration.ZERO, again, false);
  }
}
