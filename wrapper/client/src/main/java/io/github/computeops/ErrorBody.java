package io.github.computeops;

import feign.Response;
import io.github.computeops.model.ErrorResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * The body of a refusal: the service's error object, or whatever a proxy wrote.
 *
 * @param envelope the error object; without properties where the body is none
 * @param excerpt what to tell people where the body is no error object
 */
record ErrorBody(ErrorResponse envelope, String excerpt) {
  private static final int SHOWN = 200;
  private static final ErrorResponse NONE = ErrorResponse.builder().build();

  static ErrorBody of(Response response) {
    if (response.status() < 400) {
      return new ErrorBody(NONE, "with a redirect, which the client does not follow");
    }
    Object json = json(response);
    return json instanceof Map<?, ?> object
        ? new ErrorBody(ErrorResponse.of(members(object)), "")
        : new ErrorBody(NONE, excerpt(response));
  }

  /** The body as JSON; null where it is a page of a proxy, cut off, or empty. */
  static Object json(Response response) {
    try {
      return JsonBody.read(response.body().asInputStream());
    } catch (JacksonException | IOException e) {
      return null;
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(Map<?, ?> object) {
    return (Map<String, Object>) object;
  }

  private static String excerpt(Response response) {
    String text = text(response).strip();
    if (text.isEmpty()) {
      return "";
    }
    return text.startsWith("<")
        ? "with a web page instead of an explanation" + title(text)
        : "with: " + shortened(text);
  }

  private static String text(Response response) {
    try {
      return new String(response.body().asInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String title(String html) {
    int from = html.indexOf("<title>");
    int to = html.indexOf("</title>");
    return from < 0 || to < from ? "" : ", titled " + shortened(html.substring(from + 7, to));
  }

  private static String shortened(String text) {
    List<Integer> shown = text.codePoints().limit(SHOWN).map(ErrorBody::visible).boxed().toList();
    StringBuilder words = new StringBuilder();
    shown.forEach(words::appendCodePoint);
    return words.append(text.length() > words.length() ? "…" : "").toString();
  }

  private static int visible(int c) {
    return Character.isISOControl(c) ? ' ' : c;
  }
}
