package io.github.computeops.spring;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.Region;
import io.github.computeops.listener.AttemptListener;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;

/** Makes clients of their properties and of the beans of the program. */
final class ClientFactory {
  private static final String ROOT = "compute-ops";

  private final ComputeOpsProperties properties;
  private final ObjectProvider<ComputeOpsConnectionDetails> details;
  private final ObjectProvider<Credentials> credentials;
  private final ObjectProvider<SslBundles> bundles;
  private final ObjectProvider<AttemptListener> listeners;
  private final ObjectProvider<ComputeOpsBuilderCustomizer> customizers;

  ClientFactory(
      ComputeOpsProperties properties,
      ObjectProvider<ComputeOpsConnectionDetails> details,
      ObjectProvider<Credentials> credentials,
      ObjectProvider<SslBundles> bundles,
      ObjectProvider<AttemptListener> listeners,
      ObjectProvider<ComputeOpsBuilderCustomizer> customizers) {
    this.properties = properties;
    this.details = details;
    this.credentials = credentials;
    this.bundles = bundles;
    this.listeners = listeners;
    this.customizers = customizers;
  }

  /** Makes the client without a name. */
  ComputeOps unnamed() {
    return make("", ROOT, properties.client());
  }

  ComputeOps named(String name) {
    return make(name, ROOT + ".clients." + name, properties.client(name));
  }

  private ComputeOps make(String name, String prefix, ClientProperties client) {
    try {
      return built(name, prefix, client);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UnusableClientException(e);
    }
  }

  private ComputeOps built(String name, String prefix, ClientProperties client) {
    ComputeOps.Builder builder = ComputeOps.builder();
    ComputeOpsConnectionDetails given = details.getIfAvailable();
    builder.baseUri(given == null ? address(prefix, client) : given.baseUri());
    builder.credentials(given == null ? credentials(prefix, client) : given.credentials());
    new BuilderSettings(builder, prefix).apply(client, bundles);
    listeners.orderedStream().reduce(AttemptListener::andThen).ifPresent(builder::listener);
    customizers.orderedStream().forEach(customizer -> customizer.customize(name, builder));
    return builder.build();
  }

  private static URI address(String prefix, ClientProperties client) {
    if (client.baseUri() != null) {
      return client.baseUri();
    }
    if (client.region() != null) {
      return Region.of(client.region()).uri();
    }
    try {
      return Region.fromEnvironment().uri();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Set the property " + prefix + ".region, for example to eu-central. " + e.getMessage(),
          e);
    }
  }

  private Credentials credentials(String prefix, ClientProperties client) {
    if (client.credentials() != null) {
      return ApiClientCredentials.of(prefix + ".credentials", client.credentials());
    }
    Credentials bean = credentials.getIfAvailable();
    return bean == null ? fromEnvironment(prefix) : bean;
  }

  private static Credentials fromEnvironment(String prefix) {
    try {
      return Credentials.fromEnvironment();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Set the properties %s.credentials.client-id, client-secret and workspace-id, or define a bean of type Credentials. %s"
              .formatted(prefix, e.getMessage()),
          e);
    }
  }
}
