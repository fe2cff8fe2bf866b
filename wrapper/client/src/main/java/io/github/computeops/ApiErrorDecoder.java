package io.github.computeops;

import feign.Response;
import feign.codec.ErrorDecoder;
import java.io.IOException;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Turns a refusal into an exception, whether its body is the service's error envelope or not. */
final class ApiErrorDecoder implements ErrorDecoder {
  @Override
  public Exception decode(String methodKey, Response response) {
    Map<?, ?> envelope = envelope(response);
    String message = text(envelope, "message");
    String debugId = text(envelope, "debugId");
    String said = message == null ? "without an explanation" : "saying: " + message;
    String support = debugId == null ? "" : " (debugId " + debugId + ")";
    return new ApiException(
        RequestLine.of(response.request())
            + " was answered "
            + response.status()
            + " "
            + said
            + support,
        response.status(),
        text(envelope, "errorCode"),
        debugId);
  }

  private static Map<?, ?> envelope(Response response) {
    try {
      return JsonBody.read(response.body()) instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException | JacksonException e) {
      return Map.of();
    }
  }

  private static String text(Map<?, ?> envelope, String name) {
    return envelope.get(name) instanceof String text ? text : null;
  }
}
