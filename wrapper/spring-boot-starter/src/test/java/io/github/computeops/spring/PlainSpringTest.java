package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.simulator.Simulator;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

/** The recipe for programs without the starter. */
class PlainSpringTest {
  @Test
  void clientIsABean() {
    try (Simulator simulator = Simulator.builder().servers(2).start();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      Map<String, Object> properties =
          Map.of(
              "fleet.address", simulator.uri(),
              "fleet.token-endpoint", simulator.tokenEndpoint(),
              "fleet.client-id", simulator.clientId(),
              "fleet.client-secret", simulator.clientSecret());
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("p", properties));
      context.register(ComputeOpsConfiguration.class);
      context.refresh();
      assertEquals(2, context.getBean(ComputeOps.class).serversV1().list().total());
    }
  }

  // region: configuration
  @Configuration(proxyBeanMethods = false)
  static class ComputeOpsConfiguration {
    /** Spring closes it, since it is AutoCloseable. */
    @Bean
    ComputeOps computeOps(
        @Value("${fleet.address}") URI address,
        @Value("${fleet.token-endpoint}") URI tokenEndpoint,
        @Value("${fleet.client-id}") String clientId,
        @Value("${fleet.client-secret}") String clientSecret) {
      return ComputeOps.builder()
          .baseUri(address)
          .credentials(Credentials.apiClient(tokenEndpoint, clientId, clientSecret))
          .build();
    }
  }
  // endregion
}
