package io.github.computeops.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A response to send.
 *
 * @param body written as JSON, unless it is bytes, or the media type is another
 * @param damage what goes wrong while it is sent
 */
public record Response(
    int status, Map<String, String> headers, Optional<Object> body, Damage damage) {
  public Response(int status, Map<String, String> headers, Optional<Object> body) {
    this(status, headers, body, Damage.NONE);
  }

  public static Response ok(Object body) {
    return of(200, Map.of(), body);
  }

  public static Response of(int status, Map<String, String> headers, Object body) {
    return new Response(status, headers, Optional.of(body));
  }

  /** Returns a response that is text of this media type, not JSON. */
  public static Response text(String mediaType, Map<String, String> headers, String text) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Content-Type", mediaType);
    return of(200, all, text);
  }

  public static Response withoutBody(int status, Map<String, String> headers) {
    return new Response(status, headers, Optional.empty());
  }

  /** Returns this response with further headers. */
  public Response withHeaders(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Response(status, all, body, damage);
  }

  Response damaged(Damage given) {
    return given.equals(Damage.NONE) ? this : new Response(status, headers, body, given);
  }
}
