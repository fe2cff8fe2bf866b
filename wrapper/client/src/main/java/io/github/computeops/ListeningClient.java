package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;

/** Tells a listener of each try. */
record ListeningClient(CallListener listener, Client next) implements Client {
  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    long start = System.nanoTime();
    Response response;
    try {
      response = next.execute(request, options);
    } catch (IOException e) {
      listener.ended(attempt(request, CallScope.of(options), start, null, e));
      throw e;
    }
    try {
      listener.ended(attempt(request, CallScope.of(options), start, response, null));
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
    return response != null
            && response.status() >= 400
            && ErrorBody.object(response).get("debugId") instanceof String id
        ? Excerpt.of(id, 100)
        : null;
  }
}
