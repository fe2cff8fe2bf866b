package io.github.computeops;

import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A local service, and a client of it in a time of its own. */
abstract class WithService {
  final TestTime time = new TestTime();
  Recorder server;
  ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    server = new Recorder();
    com = client(this::settings);
  }

  @AfterEach
  void stop() {
    com.close();
    server.close();
  }

  /** How the client differs from the default. */
  ComputeOps.Builder settings(ComputeOps.Builder builder) {
    return builder;
  }

  ComputeOps client(UnaryOperator<ComputeOps.Builder> settings) {
    return TestClient.of(server.uri(), builder -> settings.apply(time.in(builder)));
  }

  void respondsWith(int status, String... headers) {
    MockResponse.Builder response = new MockResponse.Builder().code(status).body("{}");
    for (int i = 0; i < headers.length; i += 2) {
      response.setHeader(headers[i], headers[i + 1]);
    }
    server.responds(response.build());
  }
}
