package io.github.computeops.internal.auth;

import feign.Response;
import io.github.computeops.internal.http.BodyStream;
import io.github.computeops.internal.http.ErrorBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What an issuer answered, whatever it is: at most 64 KiB of it are read, and its content type is
 * not believed.
 *
 * @param head status and headers
 * @param text the body
 * @param json the body read as JSON; null where it is none
 */
public record IssuerAnswer(Response head, String text, Object json) {
  private static final int LONGEST = 64 * 1024;

  static IssuerAnswer of(Response response) throws IOException {
    try (InputStream in = BodyStream.of(response)) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
      return new IssuerAnswer(response, text, ErrorBody.json(text));
    }
  }

  int status() {
    return head.status();
  }

  /** A member of the JSON object. */
  Optional<Object> member(String name) {
    return json instanceof Map<?, ?> object
        ? Optional.ofNullable(object.get(name))
        : Optional.empty();
  }

  /** A member that is text, and not blank. */
  Optional<String> text(String name) {
    return member(name)
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String.class::cast);
  }

  /** The token; empty where the answer has none that can be used. */
  Optional<String> token() {
    return status() / 100 == 2 ? text("access_token").filter(Token::isUsable) : Optional.empty();
  }

  /** The status; the body may hold a token. */
  @Override
  public String toString() {
    return "answer " + status();
  }
}
