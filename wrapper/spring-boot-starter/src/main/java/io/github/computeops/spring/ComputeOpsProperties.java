package io.github.computeops.spring;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/**
 * The properties of the client, and what named clients have in common.
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
 * @param clients Named clients, each a bean with its name as qualifier. What one does not set, it
 *     has from compute-ops itself.
 */
@ConfigurationProperties("compute-ops")
public record ComputeOpsProperties(
    @Nullable String region,
    @Nullable URI baseUri,
    @Nullable String userAgent,
    @Nullable TransportKind transport,
    @Nullable String sslBundle,
    @NestedConfigurationProperty ClientProperties.@Nullable ApiClient credentials,
    @NestedConfigurationProperty ClientProperties.@Nullable Timeouts timeouts,
    @NestedConfigurationProperty ClientProperties.@Nullable Retry retry,
    @NestedConfigurationProperty ClientProperties.@Nullable RateLimit rateLimit,
    @NestedConfigurationProperty ClientProperties.@Nullable Proxy proxy,
    @Nullable Map<String, ClientProperties> clients) {

  /** {@return the properties of the client without a name} */
  public ClientProperties client() {
    return new ClientProperties(
        region,
        baseUri,
        userAgent,
        transport,
        sslBundle,
        credentials,
        timeouts,
        retry,
        rateLimit,
        proxy);
  }

  /**
   * Returns the properties of a named client.
   *
   * @param name a key of {@code compute-ops.clients}
   * @return its properties; what it does not set is taken from {@link #client()}
   * @throws IllegalArgumentException if there is no such client
   */
  public ClientProperties client(String name) {
    ClientProperties named = clients == null ? null : clients.get(name);
    if (named == null) {
      throw new IllegalArgumentException(
          "There is no client \""
              + name
              + "\"; set properties of compute-ops.clients."
              + name
              + ".");
    }
    return named.over(client());
  }
}
