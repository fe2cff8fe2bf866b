package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Tells a listener of each try. */
final class ListeningClient implements Client {
  private final CallListener listener;
  private final Client next;

  ListeningClient(CallListener listener, Client next) {
    this.listener = listener;
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    long start = System.nanoTime();
    try {
      Response response = next.execute(request, options);
      listener.ended(attempt(request, options, start, response, null));
      return response;
    } catch (IOException e) {
      listener.ended(attempt(request, options, start, null, e));
      throw e;
    }
  }

  private static Attempt attempt(
      Request request,
      Request.Options options,
      long start,
      Response response,
      IOException failure) {
    CallScope scope = CallScope.of(options);
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
    boolean refused = response != null && response.status() >= 400;
    return refused
            && ErrorBody.json(response) instanceof Map<?, ?> error
            && error.get("debugId") instanceof String id
        ? id
        : null;
  }
}
