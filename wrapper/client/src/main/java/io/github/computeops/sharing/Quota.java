package io.github.computeops.sharing;

import java.time.Duration;

/**
 * Counts the calls of several clients, so that all of them together keep to one limit. Without one,
 * each client counts its own calls.
 *
 * <p>The service counts in windows: so many calls until an instant, then again. A client
 * {@linkplain #report reports} what the service's responses say of its window, and {@linkplain
 * #take takes} permits of it, several at once. If the service rejects a call until an instant, the
 * client {@linkplain #halt halts} all. The {@linkplain #ceiling ceiling} of a {@code RateLimit} is
 * a second window, with a key of its own.
 *
 * <pre>{@code
 * Quota quota = Quota.inMemory();
 * ComputeOps.Builder builder = ComputeOps.builder().credentials(credentials).quota(quota);
 * }</pre>
 *
 * <p>Implementations are thread-safe, may be used by several clients, and are closed by whoever
 * made them. Clocks of clients may differ, so all times are durations from now on. {@link #take} is
 * called by a thread that waits to send a call, and others wait behind it, so it ends within a
 * second or so, even if the store does not respond; the other methods return at once, and may do
 * their work later. If one throws, whatever the exception, the call goes on under the client's own
 * limit; a line is logged; and the quota is left alone for five seconds.
 */
public interface Quota {
  /**
   * Returns a quota in the memory of this process, for its clients with the same credentials.
   *
   * @return a new quota, which knows of no limit yet; it holds nothing that has to be closed
   */
  static Quota inMemory() {
    return new InMemoryQuota(System::nanoTime);
  }

  /**
   * Takes permits, each for one call.
   *
   * @param key stands for the API client and the address of the service, of which it is a hash:
   *     letters and digits
   * @param client who asks, different for each client; a quota may give each an equal share
   * @param wanted how many permits the client can use, at least one; it may get fewer
   * @return the permits
   */
  Permits take(String key, String client, int wanted);

  /**
   * Learns what a response said of the service's window. What is known of the current window only
   * becomes stricter: the permits that others hold are not in the service's count yet.
   *
   * @param key that of the permits
   * @param window the service's window
   */
  void report(String key, QuotaWindow window);

  /**
   * Begins windows of a length and a limit that the user sets. If such windows are under way, they
   * go on.
   *
   * @param key that of the permits
   * @param limit calls in each window
   * @param period the length of each window
   */
  void ceiling(String key, int limit, Duration period);

  /**
   * Gives no permits for a while. A halt that is under way only becomes longer.
   *
   * @param key that of the permits
   * @param wait at most five minutes
   */
  void halt(String key, Duration wait);

  /**
   * Runs code when permits that were given should not be used: after a halt, or if the window is
   * another than was known. The code is quick. An implementation that cannot tell does nothing.
   *
   * @param key that of the permits
   * @param changed what to run, on any thread
   * @return ends this, without an exception
   */
  default Runnable onChange(String key, Runnable changed) {
    return () -> {};
  }
}
