package io.github.computeops;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A local service and the tokenEndpoint of its tokens, in a time of their own. */
abstract class WithTokenEndpoint {
  final TestTime time = new TestTime();
  Recorder service;
  Recorder tokenEndpoint;

  @BeforeEach
  void start() throws Exception {
    service = new Recorder();
    tokenEndpoint = new Recorder();
  }

  @AfterEach
  void stop() {
    tokenEndpoint.close();
    service.close();
  }

  ComputeOps client(Credentials credentials) {
    return time.in(ComputeOps.builder().baseUri(service.uri()).credentials(credentials)).build();
  }
}
