package io.github.computeops.internal.http;

import feign.Response;
import io.github.computeops.model.ErrorResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error response: the service's error object, or whatever a proxy wrote.
 * Serializable, since exceptions keep it.
 *
 * @param members those of the error object; empty if the body is something else
 * @param description the message of the error, or the beginning of the body; may be empty
 */
public record ErrorBody(LinkedHashMap<String, Object> members, String description)
    implements Serializable {
  private static final int LONGEST_EXCERPT = 200;
  private static final int LONGEST_TEXT = 2_000;

  /** Reads the body of an error response, which is in memory, so that it can be read again. */
  public static ErrorBody of(Response response) {
    LinkedHashMap<String, Object> members = new LinkedHashMap<>();
    if (response.status() < 400) {
      return new ErrorBody(members, redirect(response));
    }
    String text = text(response);
    Object json = json(text);
    if (json instanceof Map<?, ?> object) {
      object.forEach((name, value) -> members.put((String) name, value));
    }
    String said = ErrorText.of(json, LONGEST_TEXT);
    String description = said.isEmpty() ? described(text, members) : said;
    return new ErrorBody(members, SentSecrets.of(response.request()).maskedIn(description));
  }

  /** Without the query of the address, which may hold a secret. */
  private static String redirect(Response response) {
    if (response.status() == 304) {
      return "not modified; leave out the header that makes the request conditional";
    }
    String target =
        HeaderValue.first(response, "location")
            .filter(to -> !to.isBlank())
            .map(to -> " to " + Excerpt.of(to.replaceFirst("[?#].*", ""), LONGEST_EXCERPT))
            .orElse("");
    return "a redirect" + target + ", which the client does not follow";
  }

  /**
   * Parses the text as JSON; null if it is not JSON (a proxy's HTML page, a truncated body, an
   * empty one).
   */
  public static @Nullable Object json(String text) {
    return JsonBody.readFirst(text);
  }

  private static String text(Response response) {
    try {
      byte[] bytes = response.body().asInputStream().readAllBytes();
      return new String(bytes, BodyStream.charset(response)).replace("\uFEFF", "").strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static String described(String text, LinkedHashMap<String, Object> members) {
    if (text.isEmpty() || text.equals("{}") || text.equals("[]")) {
      return "";
    }
    if (!members.isEmpty()) {
      // A model is printed with its secrets masked.
      String json = ErrorResponse.of(members).toString().replaceFirst("^\\w+", "");
      return Excerpt.of(json, LONGEST_EXCERPT);
    }
    Markup markup = Markup.of(text);
    if (markup.isPage()) {
      return "a web page" + contents(markup) + " instead of an explanation";
    }
    boolean hasWords = markup.isTagged() && !markup.words().isEmpty();
    return Excerpt.of(hasWords ? markup.words() : text, LONGEST_EXCERPT);
  }

  private static String contents(Markup page) {
    if (!page.title().isEmpty()) {
      return " titled \"" + Excerpt.of(page.title(), LONGEST_EXCERPT) + "\"";
    }
    return page.words().isEmpty()
        ? ""
        : " that says \"" + Excerpt.of(page.words(), LONGEST_EXCERPT) + "\"";
  }

  /** Returns what the body says. */
  public String message() {
    return description.isEmpty() ? "no explanation" : description;
  }

  /** Returns a member that is a string and not blank. */
  public Optional<String> text(String name) {
    return members.get(name) instanceof String words && !words.isBlank()
        ? Optional.of(Excerpt.of(words, LONGEST_TEXT))
        : Optional.empty();
  }
}
