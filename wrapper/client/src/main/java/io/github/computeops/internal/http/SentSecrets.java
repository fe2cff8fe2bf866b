package io.github.computeops.internal.http;

import feign.Request;
import io.github.computeops.internal.secret.Masked;
import io.github.computeops.internal.secret.SecretNames;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request sent that is secret, and that an error message may repeat. */
final class SentSecrets {
  /** A shorter one would be found in any text. */
  private static final int SHORTEST = 4;

  private final Set<String> values = new HashSet<>();

  private SentSecrets() {}

  static SentSecrets of(Request request) {
    SentSecrets secrets = new SentSecrets();
    for (String segment : Masked.segments(URI.create(request.url()).getRawPath())) {
      secrets.add(segment);
      secrets.add(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
    if (request.body() != null) {
      secrets.collect(
          JsonBody.readFirst(new String(request.body(), StandardCharsets.UTF_8)), false);
    }
    return secrets;
  }

  private void collect(@Nullable Object json, boolean isSecret) {
    if (json instanceof Map<?, ?> object) {
      object.forEach(
          (name, value) -> collect(value, isSecret || SecretNames.contain(name.toString())));
    } else if (json instanceof List<?> list) {
      list.forEach(item -> collect(item, isSecret));
    } else if (isSecret && json != null) {
      add(json.toString());
    }
  }

  private void add(String secret) {
    if (secret.length() >= SHORTEST) {
      values.add(secret);
    }
  }

  String maskedIn(String text) {
    String masked = text;
    for (String secret : values) {
      masked = masked.replace(secret, Masked.MASK);
    }
    return masked;
  }
}
