package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.auth.CachingTokenSource;
import io.github.computeops.internal.auth.Grant;
import io.github.computeops.internal.auth.TokenEndpoint;
import io.github.computeops.internal.auth.TokenRequest;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.check.BaseUri;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.request.PercentEncoding;
import io.github.computeops.internal.sharing.SharingKey;
import io.github.computeops.internal.time.Time;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The credentials of an API client of a GreenLake workspace: see {@link
 * Credentials#apiClient(String, String, String)}.
 *
 * <p>Id and secret are sent to the token endpoint in the body of the request, or, after {@link
 * #withHttpBasic()}, in its header. Immutable and thread-safe.
 */
public final class ClientCredentials extends Credentials {
  private final URI endpoint;
  private final String id;
  private final String secret;
  private final boolean httpBasic;

  ClientCredentials(URI endpoint, String id, String secret, boolean httpBasic) {
    this.endpoint = BaseUri.checked("token endpoint", endpoint);
    this.id = Require.text("client id", id);
    this.secret = Require.text("client secret", secret);
    this.httpBasic = httpBasic;
  }

  /**
   * Returns the same credentials, with id and secret sent by HTTP Basic authentication.
   *
   * @return other credentials
   */
  public ClientCredentials withHttpBasic() {
    return new ClientCredentials(endpoint, id, secret, true);
  }

  @Override
  TokenSource source(Client transport, Time time, TokenSharing sharing) {
    TokenEndpoint tokens = new TokenEndpoint(endpoint, transport, time);
    TokenRequest request = request(PercentEncoding.of(id), PercentEncoding.of(secret));
    Grant grant = sharing.of(this::key, () -> tokens.token(request));
    return CachingTokenSource.over(grant, time);
  }

  @Override
  Optional<String> sharingKey() {
    return Optional.of(key());
  }

  private String key() {
    return SharingKey.of(endpoint.toString(), id, secret);
  }

  /** RFC 6749, section 4.4; encoded for the header too, as section 2.3.1 requires. */
  private TokenRequest request(String user, String password) {
    String advice = "check the client's id, its secret and the workspace";
    String form = "grant_type=client_credentials";
    String inForm = form + "&client_id=" + user + "&client_secret=" + password;
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return httpBasic
        ? new TokenRequest(
            toString(), advice, form, Base64.getEncoder().encodeToString(pair), secret)
        : new TokenRequest(toString(), advice, inForm, null, secret);
  }

  /** The API client's id. */
  @Override
  public String toString() {
    return "the API client " + id;
  }
}
