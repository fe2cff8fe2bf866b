package io.github.computeops.internal.ratelimit;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.RateLimitHeaders;
import io.github.computeops.internal.http.RetryAfter;
import io.github.computeops.internal.time.Time;
import io.github.computeops.listener.CallListener;
import io.github.computeops.listener.WaitReason;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Holds requests back: to the user's ceiling by a {@link CeilingQueue}, to the service's windows by
 * a {@link RateLimitQueue}; or to both together with other clients, by {@link SharedLimits}.
 */
public final class RateLimitingClient implements Client, AutoCloseable {
  private static final int TOO_MANY_REQUESTS = 429;

  /** A window that is spent for longer is a halt, after which one request finds out the truth. */
  private static final long LONGEST_WINDOW = RateLimitQueue.LONGEST_HALT - RateLimitWindow.ROUNDING;

  private final Optional<CeilingQueue> ceiling;
  private final RateLimitQueue queue;
  private final SharedLimits shared;
  private final Duration maxWait;
  private final Time time;
  private final Client next;

  public RateLimitingClient(
      Optional<Ceiling> ceiling,
      Duration maxWait,
      Optional<SharedQuota> quota,
      Time time,
      Client next) {
    this.ceiling = ceiling.map(limit -> new CeilingQueue(limit, maxWait, time.nanos()::getAsLong));
    this.queue = new RateLimitQueue(maxWait, time);
    this.shared = SharedLimits.of(quota, ceiling, maxWait, time);
    this.maxWait = maxWait;
    this.time = time;
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    return sent(request, options, letThrough(CallContext.of(options).listener()));
  }

  private Turn letThrough(CallListener listener) throws IOException {
    if (listener == CallListener.NONE) {
      return letThrough();
    }
    long start = time.nanos().getAsLong();
    try {
      return letThrough();
    } finally {
      long waited = time.nanos().getAsLong() - start;
      listener.waited(WaitReason.RATE_LIMIT, Duration.ofNanos(waited));
    }
  }

  private Turn letThrough() throws IOException {
    long arrived = time.millis();
    if (ceiling.isPresent() && !shared.passCeiling(arrived)) {
      waitFor(ceiling.get());
    }
    return shared.passService(arrived)
        ? new Turn(queue.passed(), true)
        : new Turn(queue.enter(arrived), false);
  }

  private void waitFor(CeilingQueue turns) throws IOException {
    long nanos = turns.reserve();
    if (nanos < 0) {
      throw new RateLimitWaitExceeded("the client's own ceiling for", maxWait);
    }
    if (nanos > 0) {
      time.sleeper().pause((nanos + 999_999) / 1_000_000);
    }
  }

  private Response sent(Request request, Request.Options options, Turn turn) throws IOException {
    Response response = null;
    try {
      response = next.execute(request, options);
      return response;
    } finally {
      if (response == null) {
        queue.failed();
      } else {
        received(response, turn);
      }
    }
  }

  private void received(Response response, Turn turn) {
    long now = time.millis();
    RateLimitHeaders announced = RateLimitHeaders.of(response, time.clock());
    RateLimitHeaders kept =
        announced.isSpent() ? announced.endingWithin(LONGEST_WINDOW) : announced;
    queue.received(kept, turn.sent(), now);
    shared.received(kept, turn.shared(), turn.sent(), now);
    OptionalLong halt = halt(response, announced);
    if (halt.isPresent()) {
      halt(halt.getAsLong(), now);
    } else if (response.status() != TOO_MANY_REQUESTS) {
      queue.released(turn.sent());
    }
  }

  /** Returns for how many milliseconds nothing may be sent, if a response says so. */
  private OptionalLong halt(Response response, RateLimitHeaders announced) {
    OptionalLong asked =
        response.status() == TOO_MANY_REQUESTS
            ? RetryAfter.millis(response, time.clock())
            : OptionalLong.empty();
    return asked.isEmpty() && announced.isSpent() && announced.resetMillis() > LONGEST_WINDOW
        ? OptionalLong.of(announced.resetMillis())
        : asked;
  }

  private void halt(long wait, long now) {
    queue.halt(now + wait, now);
    shared.halt(Math.min(wait, RateLimitQueue.LONGEST_HALT), now);
  }

  @Override
  public void close() {
    shared.close();
  }

  /**
   * A request's turn.
   *
   * @param shared true if it is counted together with those of other clients
   */
  private record Turn(long sent, boolean shared) {}
}
