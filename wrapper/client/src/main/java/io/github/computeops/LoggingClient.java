package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs each try at DEBUG: method, path, status, milliseconds, attempt, debugId. Never a header, nor
 * a query, nor a body.
 */
final class LoggingClient implements Client {
  private static final Logger LOG = LoggerFactory.getLogger(ComputeOps.class);
  private final Client quiet;
  private final Client logged;

  LoggingClient(Client next) {
    this.quiet = next;
    this.logged = new ListeningClient(LoggingClient::log, next);
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    return (LOG.isDebugEnabled() ? logged : quiet).execute(request, options);
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
