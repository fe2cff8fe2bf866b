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
    if (json(text) instanceof Map<?, ?> object) {
      object.forEach((name, value) -> members.put((String) name, value));
    }
    return members;
  }

  /** The text as JSON; null where it is none, such as the page of a proxy, cut off, or empty. */
  static Object json(String text) {
    try {
      return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (JacksonException | IOException e) {
      return null;
    }
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
