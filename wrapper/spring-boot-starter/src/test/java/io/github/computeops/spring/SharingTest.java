package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.TokenStore;
import io.github.computeops.simulator.QuotaHeaders;
import io.github.computeops.simulator.Simulator;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class SharingTest {
  private final Simulator simulator =
      Simulator.builder().quota(1, Duration.ofMinutes(5), QuotaHeaders.RATELIMIT).start();
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ComputeOpsAutoConfiguration.class))
          .withPropertyValues(
              "compute-ops.credentials.token-endpoint=" + simulator.tokenEndpoint(),
              "compute-ops.credentials.client-id=" + simulator.clientId(),
              "compute-ops.credentials.client-secret=" + simulator.clientSecret(),
              "compute-ops.retry.max-attempts=1",
              "compute-ops.rate-limit.max-wait=1s",
              "compute-ops.clients.one.base-uri=" + simulator.uri(),
              "compute-ops.clients.two.base-uri=" + simulator.uri());

  @AfterEach
  void close() {
    simulator.close();
  }

  private static ComputeOps client(ApplicationContext context, String name) {
    return context.getBean(name + "ComputeOps", ComputeOps.class);
  }

  @Test
  void clientsShareTheTokenStoreAndTheQuotaThatAreBeans() {
    application
        .withBean(TokenStore.class, TokenStore::inMemory)
        .withBean(Quota.class, Quota::inMemory)
        .run(
            context -> {
              client(context, "one").serversV1().list();
              String message = "";
              try {
                client(context, "two").serversV1().list();
              } catch (ComputeOpsException e) {
                message = e.getMessage();
              }
              assertTrue(message.contains("held back by the shared quota"), message);
              assertEquals(2, simulator.requests().size());
            });
  }

  @Test
  void clientsShareNothingWithoutSuchBeans() {
    application.run(
        context -> {
          client(context, "one").serversV1().list();
          try {
            client(context, "two").serversV1().list();
          } catch (ComputeOpsException e) {
            assertTrue(e.getMessage().contains("429"), e.getMessage());
          }
          assertEquals(4, simulator.requests().size());
        });
  }
}
