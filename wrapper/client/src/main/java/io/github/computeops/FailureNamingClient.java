package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/**
 * Says in our own words what failed when a request could not be sent or its answer not be received.
 */
final class FailureNamingClient implements Client {
  private final Client next;

  FailureNamingClient(Client next) {
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    try {
      return next.execute(request, options);
    } catch (IOException e) {
      throw new TransportException(
          RequestLine.of(request)
              + " failed: "
              + e
              + "; whether the service acted on it is unknown.",
          e);
    }
  }
}
