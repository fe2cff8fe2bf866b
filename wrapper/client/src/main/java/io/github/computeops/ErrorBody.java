package io.github.computeops;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * The body of a refusal: the service's error object, or whatever a proxy wrote.
 *
 * @param error the members of the error object; none where the body is something else
 * @param excerpt what to tell people where the body is no error object; may be empty
 */
record ErrorBody(LinkedHashMap<String, Object> error, String excerpt) {
  private static final int SHOWN = 200;

  static ErrorBody of(Response response) {
    if (response.status() < 400) {
      return new ErrorBody(
          new LinkedHashMap<>(), "with a redirect, which the client does not follow");
    }
    String text = text(response);
    LinkedHashMap<String, Object> error = object(text);
    return new ErrorBody(error, error.isEmpty() ? excerpt(text) : "");
  }

  /** The members of the error object, as of an answer whose body can be read again. */
  static LinkedHashMap<String, Object> object(Response response) {
    return object(text(response));
  }

  private static LinkedHashMap<String, Object> object(String text) {
    LinkedHashMap<String, Object> members = new LinkedHashMap<>();
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (JsonBody.read(new ByteArrayInputStream(bytes)) instanceof Map<?, ?> object) {
        object.forEach((name, value) -> members.put((String) name, value));
      }
    } catch (JacksonException | IOException e) {
      // The page of a proxy, cut off, or empty.
    }
    return members;
  }

  private static String text(Response response) {
    try {
      byte[] bytes = response.body().asInputStream().readAllBytes();
      return new String(bytes, BodyStream.charset(response)).replace("\uFEFF", "").strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static String excerpt(String text) {
    if (text.isEmpty()) {
      return "";
    }
    return text.startsWith("<")
        ? "with a web page instead of an explanation"
        : "with: " + Excerpt.of(text, SHOWN);
  }
}
