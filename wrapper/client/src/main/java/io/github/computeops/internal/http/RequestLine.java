package io.github.computeops.internal.http;

import feign.Request;
import java.net.URI;

/** Names a request in messages: method and path, without the query, which may be confidential. */
public final class RequestLine {
  private RequestLine() {}

  public static String of(Request request) {
    return request.httpMethod() + " " + path(request);
  }

  public static String path(Request request) {
    return URI.create(request.url()).getRawPath();
  }
}
