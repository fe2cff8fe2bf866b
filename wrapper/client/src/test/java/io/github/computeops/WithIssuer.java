package io.github.computeops;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A local service and the issuer of its tokens, in a time of their own. */
abstract class WithIssuer {
  final TestTime time = new TestTime();
  Recorder service;
  Recorder issuer;

  @BeforeEach
  void start() throws Exception {
    service = new Recorder();
    issuer = new Recorder();
  }

  @AfterEach
  void stop() {
    issuer.close();
    service.close();
  }

  ComputeOps client(Credentials credentials) {
    return time.in(ComputeOps.builder().baseUri(service.uri()).credentials(credentials)).build();
  }
}
