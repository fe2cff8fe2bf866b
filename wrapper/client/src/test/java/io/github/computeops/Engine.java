package io.github.computeops;

import java.time.Duration;

/** The HTTP clients that a transport can be made of. */
enum Engine {
  APACHE(Transport.apache()),
  JDK(Transport.jdk()),
  OKHTTP(Transport.okHttp());

  private final Transport transport;

  Engine(Transport transport) {
    this.transport = transport;
  }

  Transport transport() {
    return transport;
  }

  ComputeOps client(RawServer server, Timeouts timeouts) {
    return TestClient.of(
        server.uri(),
        builder ->
            builder
                .transport(transport)
                .retryPolicy(RetryPolicy.builder().initialDelay(Duration.ofMillis(1)).build())
                .timeouts(timeouts));
  }
}
