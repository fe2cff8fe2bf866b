package io.github.computeops.internal.auth;

import feign.Response;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.ErrorBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The response of a token endpoint, whatever it is: at most 64 KiB of it are read, and its content
 * type is ignored.
 *
 * @param head status and headers
 * @param text the body
 * @param json the body as JSON; null if it is not JSON
 */
record TokenResponse(Response head, String text, @Nullable Object json) {
  private static final int LONGEST = 64 * 1024;

  static TokenResponse of(Response response) throws IOException {
    try (InputStream in = BodyStream.of(response)) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
      return new TokenResponse(response, text, ErrorBody.json(text));
    }
  }

  int status() {
    return head.status();
  }

  /** Returns a member of the JSON object. */
  Optional<Object> member(String name) {
    return json instanceof Map<?, ?> object
        ? Optional.ofNullable(object.get(name))
        : Optional.empty();
  }

  /** Returns a member that is a string and not blank. */
  Optional<String> text(String name) {
    return member(name)
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String.class::cast);
  }

  /** Returns the token; empty if the response has none that can be used. */
  Optional<String> token() {
    return status() / 100 == 2 ? text("access_token").filter(Token::isUsable) : Optional.empty();
  }

  /** The status only, since the body may hold a token. */
  @Override
  public String toString() {
    return "response " + status();
  }
}
