package io.github.computeops.simulator.internal.http;

/** Answers requests. Thread-safe. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers a request.
   *
   * @throws ErrorResponseException if the response is an error in the service's envelope
   */
  Response handle(Request request);
}
