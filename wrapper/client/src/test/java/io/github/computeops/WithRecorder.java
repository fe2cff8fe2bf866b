package io.github.computeops;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A local service that records what it is sent, anew for each test. */
abstract class WithRecorder {
  Recorder server;

  @BeforeEach
  void start() throws Exception {
    server = new Recorder();
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
