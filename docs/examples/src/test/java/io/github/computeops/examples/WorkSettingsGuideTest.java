package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.job.template.ServerPowerOn;
import io.github.computeops.micrometer.MicrometerJobListener;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An hour of the simulator's takes a second. */
class WorkSettingsGuideTest {
  private final Simulator simulator =
      Simulator.builder().servers(1).timeFactor(3600).tokenLifetime(Duration.ofDays(9)).start();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @AfterEach
  void close() {
    simulator.close();
  }

  private ComputeOps client() {
    URI address = simulator.uri();
    Credentials credentials = simulator.credentials();
    // region: settings
    WorkSettings settings =
        WorkSettings.builder()
            .pace(Pace.builder().longest(Duration.ofMinutes(2)).build())
            .listener(new MicrometerJobListener(registry))
            .build();
    ComputeOps com =
        ComputeOps.builder().baseUri(address).credentials(credentials).work(settings).build();
    // endregion
    return com;
  }

  @Test
  void paceAndMetricsAreSettings() {
    try (ComputeOps com = client()) {
      // region: with
      WorkSettings often =
          WorkSettings.builder()
              .pace(Pace.builder().longest(Duration.ofSeconds(5)).build())
              .build();
      Jobs jobs = com.jobs().with(often);
      // endregion
      String serverId = com.serversV1().list().items().get(0).id().orElseThrow();
      jobs.start(ServerPowerOn.builder().server(serverId).build()).await(Duration.ofHours(1));
    }
    assertEquals(
        1, registry.counter("compute.ops.jobs.started", "template", "Server Power On").count());
    assertEquals(
        1,
        registry
            .timer("compute.ops.jobs.ended", "template", "Server Power On", "outcome", "SUCCEEDED")
            .count());
  }
}
