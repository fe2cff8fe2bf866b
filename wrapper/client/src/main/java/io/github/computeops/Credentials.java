package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.auth.Token;
import io.github.computeops.internal.auth.TokenEndpoints;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.check.Environment;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.sharing.SharingKey;
import io.github.computeops.internal.time.Time;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a client authenticates with: an API client of a GreenLake workspace, or tokens from
 * elsewhere.
 *
 * <p>Immutable and thread-safe. {@code toString} shows no secret. Each {@link ComputeOps} that is
 * built with them gets tokens of its own, keeps them while they are good, and gets the next one
 * before a token expires. With a {@link io.github.computeops.sharing.TokenStore}, clients share
 * tokens.
 */
public abstract sealed class Credentials
    permits ClientCredentials, SuppliedTokens, TenantCredentials {

  Credentials() {}

  /**
   * Returns credentials of one bearer token, which is never renewed. When it expires, calls fail
   * with status 401.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the credentials
   * @throws IllegalArgumentException if the token is blank or has characters that no token has
   */
  public static Credentials bearerToken(String token) {
    if (!Token.isUsable(Require.text("token", token))) {
      throw new IllegalArgumentException(
          "The token has characters that no token has; was it copied with blanks or a line break?");
    }
    return new SuppliedTokens(
        () -> token, "a fixed token", () -> Optional.of(SharingKey.of(token)));
  }

  /**
   * Returns credentials of tokens from elsewhere, such as a vault or a login of your own.
   *
   * <p>The supplier is called for each request, by any thread, so it should keep its token; and
   * once more after the service rejected one: if it then gives another, the request is repeated. If
   * it throws, or gives nothing usable, the call throws an {@link
   * io.github.computeops.error.AuthenticationException}.
   *
   * @param tokens gives a token without the word {@code Bearer}; thread-safe
   * @return the credentials
   * @throws IllegalArgumentException if it is null
   */
  public static Credentials tokenSupplier(Supplier<String> tokens) {
    return new SuppliedTokens(
        Require.present("supplier of tokens", tokens), "tokens from a supplier", Optional::empty);
  }

  /**
   * Returns the credentials of an API client of a workspace. They are exchanged for tokens when
   * needed, at the workspace's token endpoint, {@code
   * https://global.api.greenlake.hpe.com/authorization/v2/oauth2/…/token}.
   *
   * @param workspaceId the workspace's id, with or without hyphens
   * @param clientId the API client's id
   * @param clientSecret the API client's secret
   * @return the credentials
   * @throws IllegalArgumentException if one of them is blank
   */
  public static ClientCredentials apiClient(
      String workspaceId, String clientId, String clientSecret) {
    return apiClient(TokenEndpoints.ofWorkspace(workspaceId), clientId, clientSecret);
  }

  /**
   * Returns the credentials of an API client, for a given token endpoint.
   *
   * @param tokenEndpoint an http or https address
   * @param clientId the API client's id
   * @param clientSecret the API client's secret
   * @return the credentials
   * @throws IllegalArgumentException if one of them is blank, or the address cannot be used
   */
  public static ClientCredentials apiClient(
      URI tokenEndpoint, String clientId, String clientSecret) {
    return new ClientCredentials(tokenEndpoint, clientId, clientSecret, false);
  }

  /**
   * Returns the credentials of an API client, for the older token endpoint, {@code
   * https://sso.common.cloud.hpe.com/as/token.oauth2}, which needs no workspace id.
   *
   * @param clientId the API client's id
   * @param clientSecret the API client's secret
   * @return the credentials
   * @throws IllegalArgumentException if one of them is blank
   */
  public static ClientCredentials legacyApiClient(String clientId, String clientSecret) {
    return apiClient(TokenEndpoints.LEGACY, clientId, clientSecret);
  }

  /**
   * Returns the credentials of a tenant of a managed service provider (MSP): the MSP's token is
   * exchanged for one of the tenant's (RFC 8693). GreenLake offers this in its cloud, not on
   * dedicated platforms.
   *
   * @param msp the credentials of the MSP's workspace
   * @param tenantWorkspaceId the id of the tenant's workspace, with or without hyphens
   * @return the credentials
   * @throws IllegalArgumentException if the MSP's are null, or the id is blank
   */
  public static Credentials tenantWorkspace(Credentials msp, String tenantWorkspaceId) {
    return tenantWorkspace(msp, TokenEndpoints.ofWorkspace(tenantWorkspaceId));
  }

  /**
   * Returns the credentials of a tenant of a managed service provider, for a given token endpoint.
   *
   * @param msp the credentials of the MSP's workspace
   * @param tokenEndpoint that of the tenant's workspace, an http or https address
   * @return the credentials
   * @throws IllegalArgumentException if the MSP's are null, or the address cannot be used
   */
  public static Credentials tenantWorkspace(Credentials msp, URI tokenEndpoint) {
    return new TenantCredentials(Require.present("MSP's credentials", msp), tokenEndpoint);
  }

  /**
   * Returns the credentials of an API client from environment variables: {@code COM_CLIENT_ID},
   * {@code COM_CLIENT_SECRET} and {@code COM_WORKSPACE_ID}.
   *
   * <p>If one is not set, or blank, the one that begins with {@code GREENLAKE_} instead of {@code
   * COM_} is used, as HPE's own GreenLake tools name it. {@code COM_TOKEN_ISSUER}, or {@code
   * GREENLAKE_TOKEN_ISSUER}, is the address of another token endpoint; if it is set, no workspace
   * id is needed.
   *
   * @return the credentials
   * @throws IllegalArgumentException if one is missing, with the names it may have, or has a value
   *     that cannot be used
   */
  public static ClientCredentials fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  static ClientCredentials fromEnvironment(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    URI endpoint =
        environment
            .first("COM_TOKEN_ISSUER", "GREENLAKE_TOKEN_ISSUER")
            .map(TokenEndpoints::of)
            .orElseGet(
                () ->
                    TokenEndpoints.ofWorkspace(
                        environment.required("COM_WORKSPACE_ID", "GREENLAKE_WORKSPACE_ID")));
    return apiClient(
        endpoint,
        environment.required("COM_CLIENT_ID", "GREENLAKE_CLIENT_ID"),
        environment.required("COM_CLIENT_SECRET", "GREENLAKE_CLIENT_SECRET"));
  }

  /** Makes the source of tokens, once transport and time are known. The caller closes it. */
  abstract TokenSource source(Client transport, Time time, TokenSharing sharing);

  /** Returns the name under which clients share a token or a quota; empty if there is none. */
  abstract Optional<String> sharingKey();
}
