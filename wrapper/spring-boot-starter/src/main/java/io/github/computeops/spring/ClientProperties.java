package io.github.computeops.spring;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one client. What is null has the client's own default.
 *
 * @param region Code of the region of GreenLake to call, such as eu-central.
 * @param baseUri Address to call instead of that of a region, for example that of a mock server.
 * @param userAgent Name of the program at the start of User-Agent, such as fleet-report/2.1.
 * @param transport HTTP client that sends the requests.
 * @param sslBundle Name of the SSL bundle with the certificates of connections.
 * @param credentials The API client.
 * @param timeouts How long to wait for the service in each attempt.
 * @param retry How often and how long failed calls are repeated.
 * @param rateLimit How calls are paced.
 * @param proxy The proxy between the program and the service.
 */
public record ClientProperties(
    @Nullable String region,
    @Nullable URI baseUri,
    @Nullable String userAgent,
    @Nullable TransportKind transport,
    @Nullable String sslBundle,
    @Nullable ApiClient credentials,
    @Nullable Timeouts timeouts,
    @Nullable Retry retry,
    @Nullable RateLimit rateLimit,
    @Nullable Proxy proxy) {

  /** An address of its own hides a region of the others, and the other way round. */
  ClientProperties over(ClientProperties others) {
    boolean placed = region != null || baseUri != null;
    return new ClientProperties(
        placed ? region : others.region,
        placed ? baseUri : others.baseUri,
        first(userAgent, others.userAgent),
        first(transport, others.transport),
        first(sslBundle, others.sslBundle),
        first(credentials, others.credentials),
        first(timeouts, others.timeouts),
        first(retry, others.retry),
        first(rateLimit, others.rateLimit),
        first(proxy, others.proxy));
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T other) {
    return own == null ? other : own;
  }

  /**
   * An API client of GreenLake.
   *
   * @param clientId The API client's id.
   * @param clientSecret The API client's secret.
   * @param workspaceId Id of the workspace, whose token endpoint is asked.
   * @param tokenEndpoint Address of the token endpoint, instead of a workspace.
   * @param tenantWorkspaceId Id of a tenant's workspace, if the API client is that of a managed
   *     service provider.
   */
  public record ApiClient(
      @Nullable String clientId,
      @Nullable String clientSecret,
      @Nullable String workspaceId,
      @Nullable URI tokenEndpoint,
      @Nullable String tenantWorkspaceId) {
    /** Everything but the secret. */
    @Override
    public String toString() {
      return "ApiClient[clientId=%s, workspaceId=%s, tokenEndpoint=%s, tenantWorkspaceId=%s]"
          .formatted(clientId, workspaceId, tokenEndpoint, tenantWorkspaceId);
    }
  }

  /**
   * How long to wait for the service in each attempt.
   *
   * @param connect Limit for a connection.
   * @param response Limit for the headers of a response.
   * @param body Limit for a response's body while nothing of it comes.
   */
  public record Timeouts(
      @Nullable Duration connect, @Nullable Duration response, @Nullable Duration body) {}

  /**
   * How often and how long failed calls are repeated.
   *
   * @param maxAttempts Attempts of a call, the first included.
   * @param maxDuration Time after which no attempt begins.
   */
  public record Retry(@Nullable Integer maxAttempts, @Nullable Duration maxDuration) {}

  /**
   * How calls are paced.
   *
   * @param calls Ceiling of the client's own in each period; none by default.
   * @param period Period of the ceiling.
   * @param maxWait Longest wait of a call before it is sent.
   */
  public record RateLimit(
      @Nullable Integer calls, @Nullable Duration period, @Nullable Duration maxWait) {}

  /**
   * A proxy.
   *
   * @param host Name or address of the proxy.
   * @param port Port of the proxy.
   * @param user Name to log in with, if the proxy wants one.
   * @param password Password to log in with.
   */
  public record Proxy(
      @Nullable String host,
      @Nullable Integer port,
      @Nullable String user,
      @Nullable String password) {
    /** Everything but the password. */
    @Override
    public String toString() {
      return "Proxy[host=" + host + ", port=" + port + ", user=" + user + "]";
    }
  }
}
