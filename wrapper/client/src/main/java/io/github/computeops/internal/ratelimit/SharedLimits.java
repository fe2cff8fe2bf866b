package io.github.computeops.internal.ratelimit;

import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.sharing.Store;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitEnded;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The service's window and the user's ceiling, as far as clients share them: nothing without a
 * {@link SharedQuota}.
 */
final class SharedLimits implements AutoCloseable {
  private final Optional<SharedWindow> service;
  private final Optional<SharedWindow> ceiling;

  private SharedLimits(Optional<SharedWindow> service, Optional<SharedWindow> ceiling) {
    this.service = service;
    this.ceiling = ceiling;
  }

  static SharedLimits of(
      Optional<SharedQuota> shared, Optional<Ceiling> ceiling, Duration maxWait, Time time) {
    return shared
        .map(quota -> of(quota, ceiling, maxWait, time))
        .orElseGet(() -> new SharedLimits(Optional.empty(), Optional.empty()));
  }

  private static SharedLimits of(
      SharedQuota shared, Optional<Ceiling> ceiling, Duration maxWait, Time time) {
    Store store = new Store("shared quota", "each client keeps to the limits on its own", time);
    String client = UUID.randomUUID().toString();
    SharedCounter service =
        new SharedCounter(shared.quota(), shared.key(), client, Optional.empty(), store);
    SharedCounter own =
        new SharedCounter(shared.quota(), shared.key() + "c", client, ceiling, store);
    return new SharedLimits(
        Optional.of(new SharedWindow(service, maxWait, time)),
        ceiling.map(limit -> new SharedWindow(own, maxWait, time)));
  }

  /** Waits for a turn below the ceiling; false if it has to be kept without the others. */
  boolean passCeiling(long arrived) throws RateLimitWaitExceeded, WaitEnded {
    return ceiling.isPresent() && ceiling.get().enter(arrived);
  }

  /** Waits for a turn in the service's window; false if it has to be kept without the others. */
  boolean passService(long arrived) throws RateLimitWaitExceeded, WaitEnded {
    return service.isPresent() && service.get().enter(arrived);
  }

  /**
   * Reads what a response says.
   *
   * @param counted true if {@link #passService} let the request through
   */
  void received(RateLimitHeaders announced, boolean counted, long sent, long now) {
    service.ifPresent(window -> window.received(announced, counted, sent, now));
  }

  /** Sends nothing for a while, and neither do the others. */
  void halt(long millis, long now) {
    service.ifPresent(window -> window.halt(millis, now));
  }

  @Override
  public void close() {
    service.ifPresent(SharedWindow::close);
    ceiling.ifPresent(SharedWindow::close);
  }
}
