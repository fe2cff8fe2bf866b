package io.github.computeops.concurrent;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far the calls for many items are, for people to look at. Immutable and thread-safe.
 *
 * <pre>{@code
 * com.callEach(ids, (view, id) -> view.serversV1().get(id)).progress(System.out::println)
 * // 3120 of 10000 calls, 2 of them failed, after 4 s
 * }</pre>
 */
public final class CallProgress {
  private final long calls;
  private final long failed;
  private final OptionalLong total;
  private final Duration elapsed;

  private CallProgress(long calls, long failed, OptionalLong total, Duration elapsed) {
    this.calls = calls;
    this.failed = failed;
    this.total = total;
    this.elapsed = elapsed;
  }

  /**
   * Makes progress. The client does so for its own calls; a test may do so too.
   *
   * @param calls how many outcomes were returned
   * @param failed how many of them are failures
   * @param total how many items there are; empty if that is not known
   * @param elapsed since the first call
   * @return the progress
   */
  public static CallProgress of(long calls, long failed, OptionalLong total, Duration elapsed) {
    return new CallProgress(calls, failed, total, elapsed);
  }

  /** {@return how many outcomes were returned} */
  public long calls() {
    return calls;
  }

  /** {@return how many of the outcomes are failures} */
  public long failed() {
    return failed;
  }

  /** {@return how many items there are; empty if they are not a collection} */
  public OptionalLong total() {
    return total;
  }

  /** {@return how long it took so far} */
  public Duration elapsed() {
    return elapsed;
  }

  /** {@return such as {@code 3120 of 10000 calls, 2 of them failed, after 4 s}} */
  @Override
  public String toString() {
    String all = total.isPresent() ? " of " + total.getAsLong() : "";
    return "%d%s calls, %d of them failed, after %d s"
        .formatted(calls, all, failed, elapsed.toSeconds());
  }
}
