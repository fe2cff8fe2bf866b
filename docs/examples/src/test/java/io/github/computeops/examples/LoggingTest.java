package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.Response;
import io.github.computeops.micrometer.MicrometerListener;
import io.github.computeops.micrometer.ObservationListener;
import io.github.computeops.model.ServerV1;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoggingTest {
  private final MockWebServer server = new MockWebServer();
  private final Credentials credentials = Credentials.bearerToken("t0ken");
  private URI address;

  @BeforeEach
  void start() throws IOException {
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"id\":\"1\"}")
            .setHeader("Sunset", "Fri, 30 May 2025 00:00:00 GMT")
            .build());
    server.start();
    address = server.url("/").uri();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void bodies() {
    // region: bodies
    ComputeOps com =
        ComputeOps.builder().baseUri(address).credentials(credentials).logBodies().build();
    // endregion
    com.serversV1().get("1");
    com.close();
  }

  @Test
  void listener() {
    List<String> seen = new CopyOnWriteArrayList<>();
    // region: listener
    ComputeOps com =
        ComputeOps.builder()
            .baseUri(address)
            .credentials(credentials)
            .listener(attempt -> seen.add(attempt.operation() + " " + attempt.status().orElse(0)))
            .build();
    // endregion
    com.serversV1().get("1");
    com.close();
    assertEquals(List.of("ServersV1.get 200"), seen);
  }

  @Test
  void micrometer() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    // region: micrometer
    ComputeOps com =
        ComputeOps.builder()
            .baseUri(address)
            .credentials(credentials)
            .listener(new MicrometerListener(registry))
            .build();
    // endregion
    com.serversV1().get("1");
    com.close();
    assertEquals(1, registry.get("compute.ops.attempts").timer().count());
  }

  @Test
  void observation() {
    List<String> started = new ArrayList<>();
    ObservationRegistry observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(handler(started));
    // region: observation
    ComputeOps com =
        ComputeOps.builder()
            .baseUri(address)
            .credentials(credentials)
            .listener(new ObservationListener(observations))
            .build();
    // endregion
    com.serversV1().get("1");
    com.close();
    assertEquals(List.of("compute.ops.call", "compute.ops.attempt"), started);
  }

  private static ObservationHandler<Observation.Context> handler(List<String> started) {
    return new ObservationHandler<>() {
      @Override
      public void onStart(Observation.Context context) {
        started.add(context.getName());
      }

      @Override
      public boolean supportsContext(Observation.Context context) {
        return true;
      }
    };
  }

  @Test
  void response() {
    String id = "1";
    try (ComputeOps com = ComputeOps.builder().baseUri(address).credentials(credentials).build()) {
      // region: response
      Response<ServerV1> response = com.withResponse(view -> view.serversV1().get(id));
      response.sunset().ifPresent(date -> System.out.println("May be removed after " + date));
      // endregion
      assertTrue(response.sunset().isPresent());
    }
  }
}
