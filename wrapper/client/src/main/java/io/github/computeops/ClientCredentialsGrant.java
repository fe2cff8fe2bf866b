package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.http.PercentEncoding;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * Asks an issuer for tokens with an API client's id and secret, and keeps each until shortly before
 * it expires.
 */
final class ClientCredentialsGrant implements TokenSource {
  private static final Duration LONGEST_MARGIN = Duration.ofSeconds(60);

  private final URI issuer;
  private final String clientId;
  private final String clientSecret;
  private final Client transport;
  private final Clock clock = Clock.systemUTC();
  private String token;
  private Instant renewAt = Instant.MIN;

  ClientCredentialsGrant(URI issuer, String clientId, String clientSecret, Client transport) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.transport = transport;
  }

  /** Callers that meet an expired token wait for the one that renews it. */
  @Override
  public synchronized String token() {
    if (!clock.instant().isBefore(renewAt)) {
      accept(request());
    }
    return token;
  }

  private void accept(Map<?, ?> answer) {
    if (!(answer.get("access_token") instanceof String fresh)
        || !(answer.get("expires_in") instanceof Number seconds)) {
      throw new AuthenticationException(
          "The issuer "
              + issuer
              + " answered without access_token and expires_in; is it a token endpoint?",
          null);
    }
    Duration lifetime = Duration.ofSeconds(Math.max(0, seconds.longValue()));
    Duration tenth = lifetime.dividedBy(10);
    token = fresh;
    renewAt =
        clock
            .instant()
            .plus(lifetime)
            .minus(tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN);
  }

  private Map<?, ?> request() {
    try (Response response = transport.execute(form(), new Request.Options())) {
      Object answer = response.status() == 200 ? JsonBody.read(BodyStream.of(response)) : null;
      if (answer instanceof Map<?, ?> map) {
        return map;
      }
      throw new AuthenticationException(
          "The issuer "
              + issuer
              + " refused the API client "
              + clientId
              + " with status "
              + response.status()
              + "; check the client's id, its secret and the workspace.",
          null);
    } catch (JacksonException e) {
      throw new AuthenticationException(
          "The issuer "
              + issuer
              + " answered with something that is no JSON; is it a token endpoint?",
          e);
    } catch (IOException e) {
      throw new AuthenticationException(
          "The issuer " + issuer + " cannot be reached: " + e + ".", e);
    }
  }

  private Request form() {
    String form =
        "grant_type=client_credentials&client_id="
            + PercentEncoding.ofQuery(clientId)
            + "&client_secret="
            + PercentEncoding.ofQuery(clientSecret);
    Map<String, java.util.Collection<String>> headers =
        Map.of(
            "Content-Type",
            List.of("application/x-www-form-urlencoded"),
            "Accept",
            List.of("application/json"));
    return Request.create(
        Request.HttpMethod.POST,
        issuer.toString(),
        headers,
        form.getBytes(StandardCharsets.UTF_8),
        StandardCharsets.UTF_8,
        null);
  }
}
