package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.micrometer.ObservationListener;
import io.github.computeops.simulator.Simulator;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ComputeOpsAutoConfigurationTest {
  private final Simulator simulator = Simulator.builder().servers(3).start();
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  SslAutoConfiguration.class,
                  ComputeOpsAutoConfiguration.class,
                  ComputeOpsHealthAutoConfiguration.class));
  private final ApplicationContextRunner configured =
      application.withPropertyValues(
          "compute-ops.base-uri=" + simulator.uri(),
          "compute-ops.credentials.token-endpoint=" + simulator.tokenEndpoint(),
          "compute-ops.credentials.client-id=" + simulator.clientId(),
          "compute-ops.credentials.client-secret=" + simulator.clientSecret());

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void clientOfThePropertiesCallsTheService() {
    configured.run(
        context ->
            assertEquals(3, context.getBean(ComputeOps.class).serversV1().all().stream().count()));
  }

  @Test
  void clientIsClosedWithTheApplication() {
    ComputeOps[] com = new ComputeOps[1];
    configured.run(context -> com[0] = context.getBean(ComputeOps.class));
    assertThrows(IllegalStateException.class, () -> com[0].serversV1().list());
  }

  @Test
  void regionIsAnAddress() {
    configured
        .withPropertyValues("compute-ops.base-uri=", "compute-ops.region=eu-central")
        .run(
            context ->
                assertEquals(
                    "ComputeOps[https://eu-central.api.greenlake.hpe.com]",
                    context.getBean(ComputeOps.class).toString()));
  }

  @Test
  void credentialsMayBeABean() {
    application
        .withPropertyValues("compute-ops.base-uri=" + simulator.uri())
        .withBean(Credentials.class, simulator::credentials)
        .run(
            context ->
                assertEquals(
                    3, context.getBean(ComputeOps.class).serversV1().all().stream().count()));
  }

  @Test
  void clientOfTheProgramTakesItsPlace() {
    try (ComputeOps own = simulator.newClient()) {
      application
          .withBean("own", ComputeOps.class, () -> own)
          .run(context -> assertSame(own, context.getBean(ComputeOps.class)));
    }
  }

  @Test
  void namedClientsHaveTheirNameAsQualifierAndInherit() {
    configured
        .withPropertyValues(
            "compute-ops.clients.eu.region=eu-central", "compute-ops.clients.lab.user-agent=lab/1")
        .withBean(Callers.class)
        .run(
            context -> {
              Callers callers = context.getBean(Callers.class);
              assertEquals(3, callers.lab.serversV1().all().stream().count());
              assertEquals(
                  "ComputeOps[https://eu-central.api.greenlake.hpe.com]", callers.eu.toString());
              assertNotSame(callers.lab, callers.unnamed);
            });
  }

  @Test
  void withNamedClientsAloneThereIsNoOther() {
    application
        .withPropertyValues(
            "compute-ops.clients.lab.base-uri=" + simulator.uri(),
            "compute-ops.clients.lab.credentials.token-endpoint=" + simulator.tokenEndpoint(),
            "compute-ops.clients.lab.credentials.client-id=" + simulator.clientId(),
            "compute-ops.clients.lab.credentials.client-secret=" + simulator.clientSecret())
        .run(
            context -> {
              assertFalse(context.containsBean("computeOps"));
              assertEquals(3, context.getBean(ComputeOps.class).serversV1().all().stream().count());
            });
  }

  @Test
  void customizersChangeTheBuilderLast() {
    List<String> names = new ArrayList<>();
    configured
        .withPropertyValues("compute-ops.user-agent=property/1")
        .withBean(
            ComputeOpsBuilderCustomizer.class,
            () ->
                (name, builder) -> {
                  names.add(name);
                  builder.userAgent("customizer/1");
                })
        .run(context -> context.getBean(ComputeOps.class).serversV1().list());
    assertEquals(List.of(""), names);
    String agent = simulator.requests().get(1).headers().get("user-agent").get(0);
    assertTrue(agent.startsWith("customizer/1 "), agent);
  }

  @Test
  void allSettingsAreApplied() {
    configured
        .withPropertyValues(
            "compute-ops.transport=jdk",
            "compute-ops.timeouts.response=5s",
            "compute-ops.retry.max-attempts=1",
            "compute-ops.rate-limit.calls=100",
            "compute-ops.rate-limit.period=1s",
            "compute-ops.rate-limit.max-wait=2s")
        .run(
            context -> {
              simulator.failNext(503);
              ComputeOps com = context.getBean(ComputeOps.class);
              assertThrows(RuntimeException.class, () -> com.serversV1().list());
              com.serversV1().list();
            });
  }

  @Test
  void listenersAndObservationsAreToldOfCalls() {
    List<String> told = new ArrayList<>();
    configured
        .withBean(ObservationRegistry.class, ObservationRegistry::create)
        .withBean(AttemptListener.class, () -> attempt -> told.add(attempt.operation()))
        .run(
            context -> {
              context.getBean(ComputeOps.class).serversV1().list();
              context.getBean(ObservationListener.class);
            });
    assertEquals(List.of("ServersV1.list"), told);
  }

  @Test
  void runsWithoutMicrometerAndHealth() {
    configured
        .withClassLoader(
            new FilteredClassLoader("io.micrometer", "org.springframework.boot.health"))
        .run(context -> context.getBean(ComputeOps.class).serversV1().list());
  }

  @Test
  void secretsAreNotShown() {
    ClientProperties.ApiClient client =
        new ClientProperties.ApiClient("id", "s3cret", null, null, null);
    assertFalse(client.toString().contains("s3cret"));
    assertFalse(new ClientProperties.Proxy("p", 1, "me", "hunter2").toString().contains("hunter2"));
  }

  /** What a program has injected. */
  static final class Callers {
    private final ComputeOps eu;
    private final ComputeOps lab;
    private final ComputeOps unnamed;

    Callers(@Qualifier("eu") ComputeOps eu, @Qualifier("lab") ComputeOps lab, ComputeOps unnamed) {
      this.eu = eu;
      this.lab = lab;
      this.unnamed = unnamed;
    }
  }
}
