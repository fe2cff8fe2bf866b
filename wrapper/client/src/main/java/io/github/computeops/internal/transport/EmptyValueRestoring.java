package io.github.computeops.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.request.EmptyValue;
import java.io.IOException;

/** Puts back the empty query values that Feign would have dropped: see {@link EmptyValue}. */
public record EmptyValueRestoring(Client next) implements Client {
  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    String url = EmptyValue.restored(request.url());
    return next.execute(url.equals(request.url()) ? request : to(url, request), options);
  }

  private static Request to(String url, Request request) {
    return Request.create(
        request.httpMethod(),
        url,
        request.headers(),
        request.body(),
        request.charset(),
        request.requestTemplate());
  }
}
