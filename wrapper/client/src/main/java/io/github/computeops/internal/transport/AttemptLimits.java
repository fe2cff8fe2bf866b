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
  private final Duration pause;
  private final boolean streamed;

  AttemptLimits(CallContext call, Duration body) {
    this.connect = call.settings().connectTimeout();
    this.response = call.settings().responseTimeout();
    this.body = call.timeout().orElse(body);
    this.whole = call.timeout();
    this.pause = body;
    this.streamed = call.isStreamed();
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

  /** While a request of any size is sent, which may take long as long as it moves. */
  TimeLimit sending() {
    return new TimeLimit(
        deadline(pause),
        () ->
            new HttpTimeoutException(
                "nothing of the request could be sent for " + pause.toMillis() + " ms"));
  }

  /** Tells whether the response may take long as long as it moves. */
  boolean isStreamed() {
    return streamed;
  }

  /** While a caller waits for more of a response of any size. */
  TimeLimit receiving() {
    return new TimeLimit(
        deadline(pause),
        () ->
            new HttpTimeoutException(
                "nothing of the response came for " + pause.toMillis() + " ms"));
  }

  /** While a caller does not ask for more of it. */
  TimeLimit resting() {
    return whole.isPresent() ? end() : TimeLimit.none();
  }

  private long deadline(Duration wait) {
    long fromNow = System.nanoTime() + wait.toNanos();
    return whole
        .map(time -> start + time.toNanos())
        .map(end -> end - fromNow < 0 ? end : fromNow)
        .orElse(fromNow);
  }
}
