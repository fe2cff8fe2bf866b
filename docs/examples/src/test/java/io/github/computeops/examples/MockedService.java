package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server with scripted responses, and a client of it. */
abstract class MockedService {
  final MockWebServer server = new MockWebServer();
  ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    server.start();
    com =
        ComputeOps.builder()
            .baseUri(server.url("/").uri())
            .credentials(Credentials.bearerToken("t0ken"))
            .build();
  }

  @AfterEach
  void stop() {
    com.close();
    server.close();
  }
}
