package io.github.computeops;

import feign.Client;
import feign.Feign;
import feign.Retryer;
import io.github.computeops.api.Apis;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compute Ops Management, ready to call: one accessor for each generated interface.
 *
 * <p>Immutable and thread-safe; make one for each region and share it. Close it when it is no
 * longer needed.
 *
 * <pre>{@code
 * try (ComputeOps com = ComputeOps.builder()
 *     .region(Region.EU_CENTRAL)
 *     .credentials(Credentials.client(workspaceId, clientId, clientSecret))
 *     .build()) {
 *   com.serversV1().list().items().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>sends {@code GET https://eu-central.api.greenlake.hpe.com/compute-ops-mgmt/v1/servers}.
 */
public final class ComputeOps implements Apis, AutoCloseable {
  private final URI baseUri;
  private final Feign.Builder feign;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  private ComputeOps(URI baseUri, Credentials credentials, Client transport) {
    this.baseUri = baseUri;
    this.feign = feign(new AuthenticatingClient(credentials.source(transport), transport));
  }

  private static Feign.Builder feign(Client client) {
    Arguments arguments = new Arguments();
    return Feign.builder()
        .client(client)
        .invocationHandlerFactory(new FailureTranslation())
        .retryer(Retryer.NEVER_RETRY)
        .encoder(new JsonEncoder())
        .decoder(new JsonDecoder())
        .errorDecoder(new ApiErrorDecoder())
        .queryMapEncoder(arguments)
        .methodInterceptor(arguments);
  }

  /**
   * Starts a client.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public <T> T api(Class<T> type) {
    return type.cast(apis.computeIfAbsent(type, key -> feign.target(key, baseUri.toString())));
  }

  /** Releases what the client holds. Calls after this are not defined. */
  @Override
  public void close() {
    apis.clear();
  }

  /** Where the client sends its calls. */
  @Override
  public String toString() {
    return "ComputeOps[" + baseUri + "]";
  }

  /** Builds {@link ComputeOps}. Not thread-safe. */
  public static final class Builder {
    private URI baseUri;
    private Credentials credentials;

    private Builder() {}

    /**
     * Sets where to call: a region of GreenLake.
     *
     * @param region the region
     * @return this builder
     */
    public Builder region(Region region) {
      if (region == null) {
        throw new IllegalArgumentException(
            "The region is null; give one such as Region.EU_CENTRAL.");
      }
      return baseUri(region.uri());
    }

    /**
     * Sets where to call: any address, such as that of a mock server.
     *
     * @param uri begins with http or https; may have a path, which comes before that of each
     *     operation
     * @return this builder
     * @throws IllegalArgumentException when no operation can be called below the address
     */
    public Builder baseUri(URI uri) {
      baseUri = BaseUri.of(uri);
      return this;
    }

    /**
     * Sets what to prove oneself with.
     *
     * @param given the credentials
     * @return this builder
     */
    public Builder credentials(Credentials given) {
      credentials = given;
      return this;
    }

    /**
     * Ends building. Sends nothing yet.
     *
     * @return the client
     * @throws IllegalArgumentException when the address or the credentials are missing
     */
    public ComputeOps build() {
      if (baseUri == null) {
        throw new IllegalArgumentException(
            "Neither a region nor a base URI is set; call region(Region.EU_CENTRAL), for example.");
      }
      if (credentials == null) {
        throw new IllegalArgumentException(
            "The credentials are not set; call credentials(Credentials.client(…)), for example.");
      }
      return new ComputeOps(baseUri, credentials, HttpTransport.ofDefaults());
    }
  }
}
