package io.github.computeops.internal.http;

import feign.Request;
import io.github.computeops.internal.secret.Masked;
import java.net.URI;

/**
 * Names a request in messages: method and path, without the segments that are secret, and without
 * the query, which may be confidential.
 */
public final class RequestLine {
  private RequestLine() {}

  public static String of(Request request) {
    return request.httpMethod() + " " + path(request);
  }

  public static String path(Request request) {
    return Masked.path(URI.create(request.url()).getRawPath());
  }
}
