package io.github.computeops;

import java.net.URI;

/**
 * What a client proves itself with: an API client of a GreenLake workspace, or a token that someone
 * else got.
 *
 * <p>Immutable and thread-safe. {@code toString} shows no secret.
 */
public final class Credentials {
  private static final String ISSUER =
      "https://global.api.greenlake.hpe.com/authorization/v2/oauth2/%s/token";

  private final String shown;
  private final TokenSources sources;

  private Credentials(String shown, TokenSources sources) {
    this.shown = shown;
    this.sources = sources;
  }

  /**
   * A bearer token that is used as it is, until the service refuses it.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the credentials
   * @throws IllegalArgumentException when the token is blank or has characters that no token has
   */
  public static Credentials token(String token) {
    if (!Texts.present("The token", token).chars().allMatch(c -> c > ' ' && c <= '~')) {
      throw new IllegalArgumentException(
          "The token has characters that no token has; was it copied with blanks or a line break?");
    }
    return new Credentials("a fixed token", transport -> () -> token);
  }

  /**
   * An API client of a workspace, exchanged for tokens at the workspace's issuer when they are
   * needed.
   *
   * @param workspaceId the workspace's id, with or without hyphens
   * @param clientId the API client's id
   * @param clientSecret the API client's secret
   * @return the credentials
   * @throws IllegalArgumentException when one of them is blank
   */
  public static Credentials client(String workspaceId, String clientId, String clientSecret) {
    String workspace = Texts.present("The workspace id", workspaceId).replace("-", "");
    if (!workspace.matches("[0-9A-Za-z]+")) {
      throw new IllegalArgumentException(
          "The workspace id \""
              + workspaceId
              + "\" is not hexadecimal; copy it from the workspace's details in GreenLake.");
    }
    return client(URI.create(String.format(ISSUER, workspace)), clientId, clientSecret);
  }

  /**
   * An API client, exchanged for tokens at a given issuer.
   *
   * @param issuer the token endpoint
   * @param clientId the API client's id
   * @param clientSecret the API client's secret
   * @return the credentials
   * @throws IllegalArgumentException when one of them is blank, or the issuer is no http or https
   *     address
   */
  public static Credentials client(URI issuer, String clientId, String clientSecret) {
    URI endpoint = BaseUri.checked("The issuer", issuer);
    String id = Texts.present("The client id", clientId);
    String secret = Texts.present("The client secret", clientSecret);
    return new Credentials(
        "the API client " + id,
        transport -> new ClientCredentialsGrant(endpoint, id, secret, transport));
  }

  TokenSource source(feign.Client transport) {
    return sources.over(transport);
  }

  /** What they are, without secrets. */
  @Override
  public String toString() {
    return shown;
  }

  /** Makes the source once the transport is known. */
  @FunctionalInterface
  private interface TokenSources {
    TokenSource over(feign.Client transport);
  }
}
