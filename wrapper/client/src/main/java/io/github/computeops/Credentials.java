package io.github.computeops;

import feign.Client;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.auth.Issuer;
import io.github.computeops.internal.auth.Token;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.check.Environment;
import io.github.computeops.internal.check.Given;
import io.github.computeops.internal.time.Time;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a client proves itself with: an API client of a GreenLake workspace, or tokens that someone
 * else gets.
 *
 * <p>Immutable and thread-safe. {@code toString} shows no secret. Each {@link ComputeOps} that is
 * built with them gets tokens of its own, keeps them while they are good, and gets the next one
 * before a token ends.
 */
public abstract sealed class Credentials
    permits ClientCredentials, SuppliedTokens, TenantCredentials {

  Credentials() {}

  /**
   * A bearer token that is used as it is. When it ends, calls fail with status 401.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the credentials
   * @throws IllegalArgumentException when the token is blank or has characters that no token has
   */
  public static Credentials token(String token) {
    if (!Token.isUsable(Given.text("The token", token))) {
      throw new IllegalArgumentException(
          "The token has characters that no token has; was it copied with blanks or a line break?");
    }
    return new SuppliedTokens(() -> token, "a fixed token");
  }

  /**
   * Tokens from anywhere, such as a vault or a login of your own.
   *
   * <p>The supplier is asked for each call, by any thread, so it should keep its token; and once
   * more after the service refused one: if it then gives another, the call is repeated. Where it
   * throws, or gives nothing usable, the call ends with an {@link AuthenticationException}.
   *
   * @param tokens gives a token without the word {@code Bearer}; thread-safe
   * @return the credentials
   * @throws IllegalArgumentException when it is null
   */
  public static Credentials of(Supplier<String> tokens) {
    if (tokens == null) {
      throw new IllegalArgumentException(
          "The supplier of tokens is null; give one, or a fixed token.");
    }
    return new SuppliedTokens(tokens, "tokens from a supplier");
  }

  /**
   * An API client of a workspace, exchanged for tokens at the workspace's issuer, {@code
   * https://global.api.greenlake.hpe.com/authorization/v2/oauth2/…/token}, when they are needed.
   *
   * @param workspaceId the workspace's id, with or without hyphens
   * @param clientId the API client's id
   * @param clientSecret the API client's secret
   * @return the credentials
   * @throws IllegalArgumentException when one of them is blank
   */
  public static ClientCredentials client(String workspaceId, String clientId, String clientSecret) {
    return client(Issuer.ofWorkspace(workspaceId), clientId, clientSecret);
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
  public static ClientCredentials client(URI issuer, String clientId, String clientSecret) {
    return new ClientCredentials(issuer, clientId, clientSecret, false);
  }

  /**
   * An API client, exchanged for tokens at the older issuer, {@code
   * https://sso.common.cloud.hpe.com/as/token.oauth2}, which knows no workspaces.
   *
   * @param clientId the API client's id
   * @param clientSecret the API client's secret
   * @return the credentials
   * @throws IllegalArgumentException when one of them is blank
   */
  public static ClientCredentials legacyClient(String clientId, String clientSecret) {
    return client(Issuer.LEGACY, clientId, clientSecret);
  }

  /**
   * A tenant of a managed service provider (MSP): the MSP's token is exchanged for one of the
   * tenant's, as RFC 8693 has it. GreenLake offers it in its cloud, not on dedicated platforms.
   *
   * @param msp the credentials of the MSP's workspace
   * @param tenantWorkspaceId the id of the tenant's workspace, with or without hyphens
   * @return the credentials
   * @throws IllegalArgumentException when the MSP's are null, or the id is blank
   */
  public static Credentials tenant(Credentials msp, String tenantWorkspaceId) {
    return tenant(msp, Issuer.ofWorkspace(tenantWorkspaceId));
  }

  /**
   * A tenant of a managed service provider, whose token is exchanged at a given issuer.
   *
   * @param msp the credentials of the MSP's workspace
   * @param tenantIssuer the token endpoint of the tenant's workspace
   * @return the credentials
   * @throws IllegalArgumentException when the MSP's are null, or the issuer is no http or https
   *     address
   */
  public static Credentials tenant(Credentials msp, URI tenantIssuer) {
    return new TenantCredentials(msp, tenantIssuer);
  }

  /**
   * An API client from environment variables: {@code COM_CLIENT_ID}, {@code COM_CLIENT_SECRET} and
   * {@code COM_WORKSPACE_ID}.
   *
   * <p>Where one is not set, or blank, the one that begins with {@code GREENLAKE_} instead of
   * {@code COM_} counts, as HPE's own GreenLake tools name it. {@code COM_TOKEN_ISSUER}, or {@code
   * GREENLAKE_TOKEN_ISSUER}, is the address of another token endpoint than the workspace's; where
   * it is set, no workspace is needed.
   *
   * @return the credentials
   * @throws IllegalArgumentException when one is missing, with the names it may have, or has a
   *     value that cannot be
   */
  public static ClientCredentials fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  static ClientCredentials fromEnvironment(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    URI issuer =
        environment
            .first("COM_TOKEN_ISSUER", "GREENLAKE_TOKEN_ISSUER")
            .map(Issuer::of)
            .orElseGet(
                () ->
                    Issuer.ofWorkspace(
                        environment.required("COM_WORKSPACE_ID", "GREENLAKE_WORKSPACE_ID")));
    return client(
        issuer,
        environment.required("COM_CLIENT_ID", "GREENLAKE_CLIENT_ID"),
        environment.required("COM_CLIENT_SECRET", "GREENLAKE_CLIENT_SECRET"));
  }

  /** What gives the tokens, once transport and time are known. Whoever asks for it closes it. */
  abstract TokenSource source(Client transport, Time time);
}
