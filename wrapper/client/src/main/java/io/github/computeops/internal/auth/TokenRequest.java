package io.github.computeops.internal.auth;

import feign.Request;
import io.github.computeops.internal.request.PercentEncoding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for a token, and what messages say of it.
 *
 * @param who asks, as messages name it
 * @param advice what to do if the token endpoint rejects
 * @param form names and values, encoded
 * @param basic the credentials of HTTP Basic; null for none
 * @param secret what no message may show, even if the token endpoint repeats it
 */
public record TokenRequest(
    String who, String advice, String form, @Nullable String basic, String secret) {
  Request to(URI endpoint) {
    Map<String, Collection<String>> headers = new HashMap<>();
    headers.put("Accept", List.of("application/json"));
    headers.put("Content-Type", List.of("application/x-www-form-urlencoded"));
    if (basic != null) {
      headers.put("Authorization", List.of("Basic " + basic));
    }
    byte[] body = form.getBytes(StandardCharsets.UTF_8);
    return Request.create(
        Request.HttpMethod.POST, endpoint.toString(), headers, body, StandardCharsets.UTF_8, null);
  }

  String withoutSecrets(String text) {
    String shown = text.replace(secret, "***").replace(PercentEncoding.of(secret), "***");
    return basic == null ? shown : shown.replace(basic, "***");
  }

  /** Returns who asks. */
  @Override
  public String toString() {
    return who;
  }
}
