package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.http.EmptyValue;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends each request with a bearer token. */
final class AuthenticatingClient implements Client {
  private final TokenSource tokens;
  private final Client next;

  AuthenticatingClient(TokenSource tokens, Client next) {
    this.tokens = tokens;
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers());
    headers.put("Authorization", List.of("Bearer " + tokens.token()));
    return next.execute(
        Request.create(
            request.httpMethod(),
            EmptyValue.restored(request.url()),
            headers,
            request.body(),
            request.charset(),
            request.requestTemplate()),
        options);
  }
}
