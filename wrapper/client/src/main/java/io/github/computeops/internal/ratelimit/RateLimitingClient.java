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

/**
 * Holds requests back: to the user's ceiling by a {@link CeilingQueue}, to the service's windows by
 * a {@link RateLimitQueue}.
 */
public final class RateLimitingClient implements Client {
  private static final int TOO_MANY_REQUESTS = 429;

  private final Optional<CeilingQueue> ceiling;
  private final RateLimitQueue queue;
  private final Duration maxWait;
  private final Time time;
  private final Client next;

  public RateLimitingClient(Optional<Ceiling> ceiling, Duration maxWait, Time time, Client next) {
    this.ceiling = ceiling.map(limit -> new CeilingQueue(limit, maxWait, time.nanos()::getAsLong));
    this.queue = new RateLimitQueue(maxWait, time);
    this.maxWait = maxWait;
    this.time = time;
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    return sent(request, options, letThrough(CallContext.of(options).listener()));
  }

  private long letThrough(CallListener listener) throws IOException {
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

  private long letThrough() throws IOException {
    long arrived = time.millis();
    if (ceiling.isPresent()) {
      waitFor(ceiling.get());
    }
    return queue.enter(arrived);
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

  private Response sent(Request request, Request.Options options, long sent) throws IOException {
    Response response = null;
    try {
      response = next.execute(request, options);
      return response;
    } finally {
      if (response == null) {
        queue.failed();
      } else {
        received(response, sent);
      }
    }
  }

  private void received(Response response, long sent) {
    long now = time.millis();
    queue.received(RateLimitHeaders.of(response, time.clock()), sent, now);
    if (response.status() == TOO_MANY_REQUESTS) {
      RetryAfter.millis(response, time.clock()).ifPresent(wait -> queue.halt(now + wait, now));
    } else {
      queue.released(sent);
    }
  }
}
