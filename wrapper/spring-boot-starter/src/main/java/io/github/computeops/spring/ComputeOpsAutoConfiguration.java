package io.github.computeops.spring;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.JobListener;
import io.github.computeops.micrometer.MicrometerJobListener;
import io.github.computeops.micrometer.ObservationListener;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.TokenStore;
import io.github.computeops.work.WorkSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Makes a {@link ComputeOps} of the properties {@code compute-ops.*}, and one for each name below
 * {@code compute-ops.clients}. Each is closed when the application ends, after the web server has
 * finished its requests.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@EnableConfigurationProperties(ComputeOpsProperties.class)
@Import(NamedClients.class)
public class ComputeOpsAutoConfiguration {
  /** Made by Spring. */
  ComputeOpsAutoConfiguration() {}

  @Bean
  ClientFactory computeOpsClientFactory(
      ComputeOpsProperties properties,
      ObjectProvider<ComputeOpsConnectionDetails> details,
      ObjectProvider<Credentials> credentials,
      ObjectProvider<SslBundles> bundles,
      ObjectProvider<AttemptListener> listeners,
      ObjectProvider<ComputeOpsBuilderCustomizer> customizers) {
    return new ClientFactory(properties, details, credentials, bundles, listeners, customizers);
  }

  /** The innermost listener: it is told that a call ends whatever the others throw. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  GracefulShutdown computeOpsGracefulShutdown() {
    return new GracefulShutdown();
  }

  @Bean
  @Primary
  @Conditional(UnnamedClientCondition.class)
  @ConditionalOnMissingBean
  ComputeOps computeOps(ClientFactory factory) {
    return factory.unnamed();
  }

  /** Before the customizers of the program, which have the last word. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @ConditionalOnBean(TokenStore.class)
  ComputeOpsBuilderCustomizer computeOpsTokenStoreCustomizer(TokenStore store) {
    return (name, builder) -> builder.tokenStore(store);
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @ConditionalOnBean(Quota.class)
  ComputeOpsBuilderCustomizer computeOpsQuotaCustomizer(Quota quota) {
    return (name, builder) -> builder.quota(quota);
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ComputeOpsBuilderCustomizer computeOpsJobListenerCustomizer(
      ObjectProvider<JobListener> listeners) {
    return (name, builder) ->
        listeners
            .orderedStream()
            .reduce(JobListener::andThen)
            .ifPresent(all -> builder.work(WorkSettings.builder().listener(all).build()));
  }

  /** Counts and times jobs, if the program has meters. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  @ConditionalOnSingleCandidate(MeterRegistry.class)
  static class JobMeters {
    @Bean
    @ConditionalOnMissingBean
    MicrometerJobListener computeOpsJobMeters(MeterRegistry registry) {
      return new MicrometerJobListener(registry);
    }
  }

  /** Observes calls, if the program has observations. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ObservationRegistry.class)
  @ConditionalOnBean(ObservationRegistry.class)
  static class Observations {
    @Bean
    @ConditionalOnMissingBean
    ObservationListener computeOpsObservations(ObservationRegistry registry) {
      return new ObservationListener(registry);
    }
  }
}
