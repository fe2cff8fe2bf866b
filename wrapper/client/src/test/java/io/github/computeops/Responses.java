package io.github.computeops;

import feign.Request;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests and responses without a network. */
public final class Responses {
  private Responses() {}

  public static Response of(int status, Object... headers) {
    Map<String, Collection<String>> named = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      named.put((String) headers[i], List.of(String.valueOf(headers[i + 1])));
    }
    return Response.builder()
        .status(status)
        .headers(named)
        .request(request("GET"))
        .body("", StandardCharsets.UTF_8)
        .build();
  }

  public static Response saying(int status, String body) {
    return of(status).toBuilder().body(body, StandardCharsets.UTF_8).build();
  }

  public static Request request(String method, String... headers) {
    Map<String, Collection<String>> named = new HashMap<>();
    for (String header : headers) {
      named.put(header, List.of("1"));
    }
    return Request.create(
        Request.HttpMethod.valueOf(method), "http://localhost/v1/x", named, null, null, null);
  }
}
