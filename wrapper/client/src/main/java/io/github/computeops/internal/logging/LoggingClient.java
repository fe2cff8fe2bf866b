package io.github.computeops.internal.logging;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.ErrorBody;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs each attempt at DEBUG: method, path, status, milliseconds, number, debugId. Never a header,
 * a query or a body. Tells the listener of each, if there is one.
 */
public record LoggingClient(Optional<AttemptListener> listener, Client next) implements Client {
  static final String LOGGER = "io.github.computeops.ComputeOps";
  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    return listener.isEmpty() && !LOG.isDebugEnabled()
        ? next.execute(request, options)
        : reported(request, CallContext.of(options));
  }

  private Response reported(Request request, CallContext context) throws IOException {
    long start = System.nanoTime();
    Response response;
    try {
      response = next.execute(request, context);
    } catch (IOException e) {
      report(attempt(request, context, start).failure(e).build());
      throw e;
    }
    try {
      report(received(attempt(request, context, start), response));
      return response;
    } catch (RuntimeException | Error e) {
      response.close();
      throw e;
    }
  }

  private static Attempt.Builder attempt(Request request, CallContext context, long start) {
    return Attempt.builder()
        .operation(context.operation())
        .method(request.httpMethod().name())
        .path(RequestLine.path(request))
        .number(context.attempt())
        .duration(Duration.ofNanos(System.nanoTime() - start));
  }

  private static Attempt received(Attempt.Builder attempt, Response response) {
    if (response.status() >= 400) {
      ErrorBody.of(response).text("debugId").ifPresent(attempt::debugId);
    }
    return attempt.status(response.status()).build();
  }

  private void report(Attempt attempt) {
    if (LOG.isDebugEnabled()) {
      log(attempt);
    }
    listener.ifPresent(told -> told.onAttempt(attempt));
  }

  private static void log(Attempt attempt) {
    LOG.debug(
        "{} {} {} {} ms, attempt {}{}",
        attempt.method(),
        attempt.path(),
        attempt.failure().<Object>map(IOException::toString).orElseGet(() -> status(attempt)),
        attempt.duration().toMillis(),
        attempt.number(),
        attempt.debugId().map(id -> ", debugId " + id).orElse(""));
  }

  private static Object status(Attempt attempt) {
    return attempt.status().getAsInt();
  }
}
