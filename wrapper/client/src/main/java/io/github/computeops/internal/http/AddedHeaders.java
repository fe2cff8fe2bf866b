package io.github.computeops.internal.http;

import feign.Request;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds headers to a request. */
public final class AddedHeaders {
  private AddedHeaders() {}

  /** Returns the same request with more headers, which replace those of the same name. */
  public static Request to(Request request, Map<String, String> added) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers());
    added.forEach((name, value) -> headers.put(name, List.of(value)));
    return Request.create(
        request.httpMethod(),
        request.url(),
        headers,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }
}
