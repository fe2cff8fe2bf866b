package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Clock;

/** Holds requests back while a {@link RateLimit} says so. */
final class RateLimitingClient implements Client {
  private final RateLimitGate gate;
  private final Client next;

  RateLimitingClient(RateLimit limit, Clock clock, Sleeper sleeper, Client next) {
    this.gate = new RateLimitGate(limit, clock, sleeper);
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    gate.enter();
    Response answer = null;
    try {
      answer = next.execute(request, options);
      return answer;
    } finally {
      gate.leave(answer);
    }
  }
}
