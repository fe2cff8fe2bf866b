package io.github.computeops.simulator.internal.http;

/** Responds to requests. Thread-safe. */
@FunctionalInterface
public interface Handler {
  /**
   * Returns the response to a request.
   *
   * @throws ErrorResponseException if the response is an error in the service's envelope
   */
  Response handle(Request request);
}
