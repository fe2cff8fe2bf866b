package io.github.computeops.internal.logging;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.AddedHeaders;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.ErrorBody;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptStart;
import io.github.computeops.listener.CallListener;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs each attempt at DEBUG: method, path, status, milliseconds, number, debugId. Never a header,
 * a query or a body. Tells the listener of the call when it starts and ends, if there is one.
 */
public record LoggingClient(Client next) implements Client {
  static final String LOGGER = "io.github.computeops.ComputeOps";
  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    CallContext context = CallContext.of(options);
    return context.listener() == CallListener.NONE && !LOG.isDebugEnabled()
        ? next.execute(request, options)
        : reported(started(request, context), context);
  }

  private static Request started(Request request, CallContext context) {
    AttemptStart start = AttemptStart.of(context.attempt());
    context.listener().attemptStarted(start);
    return start.headers().isEmpty() ? request : AddedHeaders.to(request, start.headers());
  }

  private Response reported(Request request, CallContext context) throws IOException {
    long start = System.nanoTime();
    Response response;
    try {
      response = next.execute(request, context);
    } catch (IOException e) {
      report(attempt(request, context, start).failure(e).build(), context);
      throw e;
    }
    try {
      report(received(attempt(request, context, start), response), context);
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

  private static void report(Attempt attempt, CallContext context) {
    if (LOG.isDebugEnabled()) {
      log(attempt);
    }
    context.listener().attemptEnded(attempt);
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
