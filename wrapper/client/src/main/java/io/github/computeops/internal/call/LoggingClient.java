package io.github.computeops.internal.call;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.ComputeOps;
import io.github.computeops.internal.http.ErrorBody;
import io.github.computeops.internal.http.RequestLine;
import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs each try at DEBUG: method, path, status, milliseconds, attempt, debugId. Never a header, nor
 * a query, nor a body. Tells a listener of each, where there is one.
 *
 * @param listener null where there is none
 */
public record LoggingClient(AttemptListener listener, Client next) implements Client {
  private static final Logger LOG = LoggerFactory.getLogger(ComputeOps.class);

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    return listener == null && !LOG.isDebugEnabled()
        ? next.execute(request, options)
        : told(request, options);
  }

  private Response told(Request request, Request.Options options) throws IOException {
    long start = System.nanoTime();
    Response response;
    try {
      response = next.execute(request, options);
    } catch (IOException e) {
      tell(attempt(request, CallScope.of(options), start, null, e));
      throw e;
    }
    try {
      tell(attempt(request, CallScope.of(options), start, response, null));
      return response;
    } catch (RuntimeException | Error e) {
      response.close();
      throw e;
    }
  }

  private static Attempt attempt(
      Request request, CallScope scope, long start, Response response, IOException failure) {
    return new Attempt(
        scope.operation(),
        request.httpMethod().name(),
        RequestLine.path(request),
        scope.attempts(),
        response == null ? 0 : response.status(),
        Duration.ofNanos(System.nanoTime() - start),
        debugId(response),
        failure);
  }

  private static String debugId(Response response) {
    return response == null || response.status() < 400
        ? null
        : ErrorBody.of(response).text("debugId").orElse(null);
  }

  private void tell(Attempt attempt) {
    if (LOG.isDebugEnabled()) {
      log(attempt);
    }
    if (listener != null) {
      listener.ended(attempt);
    }
  }

  private static void log(Attempt attempt) {
    LOG.debug(
        "{} {} {} {} ms, attempt {}{}",
        attempt.method(),
        attempt.path(),
        attempt.failure() == null ? attempt.status() : attempt.failure().toString(),
        attempt.duration().toMillis(),
        attempt.number(),
        attempt.debugId() == null ? "" : ", debugId " + attempt.debugId());
  }
}
