package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.ServerException;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.spring.test.SimulatorAutoConfiguration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HealthTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  SimulatorAutoConfiguration.class,
                  ComputeOpsAutoConfiguration.class,
                  ComputeOpsHealthAutoConfiguration.class));

  @Test
  void showsHowTheLastCallEndedAndMakesNone() {
    application.run(
        context -> {
          Simulator simulator = context.getBean(Simulator.class);
          HealthIndicator indicator = context.getBean(HealthIndicator.class);
          ComputeOpsView com =
              context
                  .getBean(ComputeOps.class)
                  .withOptions(CallOptions.builder().noRetry().build());
          assertEquals(Status.UNKNOWN, indicator.health().getStatus());
          assertEquals(0, simulator.requests().size());
          com.serversV1().list();
          assertEquals(Status.UP, indicator.health().getStatus());
          simulator.failNext(503);
          assertThrows(ServerException.class, () -> com.serversV1().list());
          Health health = indicator.health();
          assertEquals(Status.DOWN, health.getStatus());
          assertEquals(Map.of(simulator.uri().toString(), "status 503"), health.getDetails());
          assertThrows(NotFoundException.class, () -> com.serversV1().get("none"));
          assertEquals(Status.UP, indicator.health().getStatus());
        });
  }

  @Test
  void propertyTurnsItOff() {
    application
        .withPropertyValues("management.health.compute-ops.enabled=false")
        .run(context -> assertFalse(context.containsBean("computeOpsHealthIndicator")));
  }
}
