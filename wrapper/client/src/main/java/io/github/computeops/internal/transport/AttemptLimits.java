package io.github.computeops.internal.transport;

import io.github.computeops.internal.http.CallContext;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/**
 * The three waits of an attempt, one after the other, all within the time of the call if it has
 * one.
 */
final class AttemptLimits {
  private final long start = System.nanoTime();
  private final Duration connect;
  private final Duration response;
  private final Duration body;
  private final Optional<Duration> whole;

  AttemptLimits(CallContext call, Duration body) {
    this.connect = call.settings().connectTimeout();
    this.response = call.settings().responseTimeout();
    this.body = call.timeout().orElse(body);
    this.whole = call.timeout();
  }

  TimeLimit connection() {
    return new TimeLimit(
        deadline(connect),
        () -> new HttpConnectTimeoutException("no connection within the connect timeout"));
  }

  TimeLimit headers() {
    return new TimeLimit(
        deadline(response),
        () -> new HttpTimeoutException("no response within " + response.toMillis() + " ms"));
  }

  TimeLimit end() {
    return new TimeLimit(
        deadline(body),
        () ->
            new HttpTimeoutException("the response did not end within " + body.toMillis() + " ms"));
  }

  private long deadline(Duration wait) {
    long fromNow = System.nanoTime() + wait.toNanos();
    return whole
        .map(time -> start + time.toNanos())
        .map(end -> end - fromNow < 0 ? end : fromNow)
        .orElse(fromNow);
  }
}
