package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.auth.CachingTokenSource;
import io.github.computeops.internal.auth.TokenEndpoint;
import io.github.computeops.internal.auth.TokenRequest;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.check.BaseUri;
import io.github.computeops.internal.check.Given;
import io.github.computeops.internal.request.PercentEncoding;
import io.github.computeops.internal.time.Time;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An API client of a GreenLake workspace: see {@link Credentials#apiClient(String, String,
 * String)}.
 *
 * <p>Id and secret go to the issuer in the body of the request, unless {@link #withHttpBasic()}
 * says otherwise. Immutable and thread-safe.
 */
public final class ClientCredentials extends Credentials {
  private final URI issuer;
  private final String id;
  private final String secret;
  private final boolean httpBasic;

  ClientCredentials(URI issuer, String id, String secret, boolean httpBasic) {
    this.issuer = BaseUri.checked("The issuer", issuer);
    this.id = Given.text("The client id", id);
    this.secret = Given.text("The client secret", secret);
    this.httpBasic = httpBasic;
  }

  /**
   * The same, with id and secret sent to the issuer by HTTP Basic authentication.
   *
   * @return other credentials; these stay as they are
   */
  public ClientCredentials withHttpBasic() {
    return new ClientCredentials(issuer, id, secret, true);
  }

  @Override
  TokenSource source(Client transport, Time time) {
    TokenEndpoint endpoint = new TokenEndpoint(issuer, transport, time);
    TokenRequest request = request(PercentEncoding.ofQuery(id), PercentEncoding.ofQuery(secret));
    return CachingTokenSource.over(() -> endpoint.token(request), time);
  }

  /** RFC 6749, section 4.4; encoded for the header too, as its section 2.3.1 wants it. */
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
