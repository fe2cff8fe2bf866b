package io.github.computeops;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What an issuer answered, whatever it is: at most 64 KiB of it are read, and its content type is
 * not believed.
 */
final class IssuerAnswer {
  private static final int LONGEST = 64 * 1024;
  private final Response head;
  private final byte[] body;
  private final Object json;

  IssuerAnswer(Response response) throws IOException {
    head = response;
    body = body(response);
    json = json(body);
  }

  private static byte[] body(Response response) throws IOException {
    try (InputStream in = BodyStream.of(response)) {
      return in.readNBytes(LONGEST);
    }
  }

  private static Object json(byte[] body) throws IOException {
    try {
      return JsonBody.read(new ByteArrayInputStream(body));
    } catch (JacksonException e) {
      return null;
    }
  }

  int status() {
    return head.status();
  }

  /** How long the issuer wants to be left alone: it gives seconds, or a date. */
  Optional<Duration> retryAfter(Instant now) {
    return header("Retry-After")
        .flatMap(
            value ->
                value.matches("\\d{1,9}")
                    ? Optional.of(Duration.ofSeconds(Integer.parseInt(value)))
                    : HttpDate.read(value).map(date -> Duration.between(now, date)))
        .filter(wait -> !wait.isNegative());
  }

  Optional<String> header(String name) {
    return head.headers().getOrDefault(name, List.of()).stream().findFirst();
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8).strip();
  }

  boolean isJson() {
    return json != null;
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
}
