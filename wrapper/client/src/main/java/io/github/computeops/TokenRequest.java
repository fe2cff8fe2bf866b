package io.github.computeops;

import feign.Request;
import io.github.computeops.http.PercentEncoding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is posted to an issuer, and how messages speak of it. Immutable. */
final class TokenRequest {
  private final String who;
  private final String advice;
  private final String form;
  private final String basic;
  private final List<String> secrets;

  /**
   * A request.
   *
   * @param who asks, as messages name it
   * @param advice what to do where the issuer refuses
   * @param form names and values, encoded
   * @param basic the credentials of HTTP Basic; null for none
   * @param secret what no message may show, even where the issuer repeats it
   */
  TokenRequest(String who, String advice, String form, String basic, String secret) {
    this.who = who;
    this.advice = advice;
    this.form = form;
    this.basic = basic;
    this.secrets = List.of(secret, PercentEncoding.ofQuery(secret), basic == null ? secret : basic);
  }

  Request to(URI issuer) {
    Map<String, Collection<String>> headers = new HashMap<>();
    headers.put("Accept", List.of("application/json"));
    headers.put("Content-Type", List.of("application/x-www-form-urlencoded"));
    if (basic != null) {
      headers.put("Authorization", List.of("Basic " + basic));
    }
    byte[] body = form.getBytes(StandardCharsets.UTF_8);
    return Request.create(
        Request.HttpMethod.POST, issuer.toString(), headers, body, StandardCharsets.UTF_8, null);
  }

  String withoutSecrets(String text) {
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, "***");
    }
    return shown;
  }

  String advice() {
    return advice;
  }

  /** Who asks. */
  @Override
  public String toString() {
    return who;
  }
}
