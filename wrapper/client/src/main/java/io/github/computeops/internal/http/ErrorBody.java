package io.github.computeops.internal.http;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The body of a refusal: the service's error object, or whatever a proxy wrote. Serializable, as
 * every exception has to be.
 *
 * @param members those of the error object; none where the body is something else
 * @param excerpt what to tell people where the body is no error object; may be empty
 */
public record ErrorBody(LinkedHashMap<String, Object> members, String excerpt)
    implements Serializable {
  private static final int LONGEST_EXCERPT = 200;
  private static final int LONGEST_TEXT = 2_000;

  /** Reads the body of an answer, which a refusal has in memory, so that it can be read again. */
  static ErrorBody of(Response response) {
    LinkedHashMap<String, Object> members = new LinkedHashMap<>();
    if (response.status() < 400) {
      return new ErrorBody(members, "with a redirect, which the client does not follow");
    }
    String text = text(response);
    if (json(text) instanceof Map<?, ?> object) {
      object.forEach((name, value) -> members.put((String) name, value));
    }
    return new ErrorBody(members, members.isEmpty() ? excerpt(text) : "");
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
        : "with: " + Excerpt.of(text, LONGEST_EXCERPT);
  }

  /** What the body says, as the end of a sentence. */
  String said() {
    return Stream.of("message", "detail", "title", "error_description", "error")
        .flatMap(name -> text(name).stream())
        .findFirst()
        .map(words -> "saying: " + words)
        .orElse(excerpt.isEmpty() ? "without an explanation" : excerpt);
  }

  /** A member that is text, and not blank. */
  Optional<String> text(String name) {
    return members.get(name) instanceof String words && !words.isBlank()
        ? Optional.of(Excerpt.of(words, LONGEST_TEXT))
        : Optional.empty();
  }
}
