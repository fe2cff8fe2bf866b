package io.github.computeops.internal.http;

import feign.Request;
import java.net.URI;

/**
 * How messages name a request: method and path, without the query, which may hold what is nobody's
 * business.
 */
public final class RequestLine {
  private RequestLine() {}

  static String of(Request request) {
    return request.httpMethod() + " " + path(request);
  }

  static String path(Request request) {
    return URI.create(request.url()).getRawPath();
  }
}
