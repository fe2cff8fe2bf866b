package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.internal.transport.HttpTransport;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A local server that sends the responses it is given, and a client of it. */
public final class Recorder implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final ComputeOps client;

  Recorder() throws Exception {
    server.start();
    client =
        ComputeOps.builder().baseUri(uri()).credentials(Credentials.bearerToken("t0ken")).build();
  }

  /** A transport alone, for what has no client around it. */
  public static Client transport() {
    ConnectionSettings connections = Connections.ofDefaults().settings();
    HttpEngine engine =
        Transport.apache().engine().open(connections, Duration.ofSeconds(10), "test");
    return new HttpTransport(engine, connections, Duration.ofMinutes(1));
  }

  public ComputeOps client() {
    return client;
  }

  public URI uri() {
    return server.url("/").uri();
  }

  public Recorder responds(int status, String body) {
    return responds(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(body)
            .build());
  }

  public Recorder responds(MockResponse response) {
    server.enqueue(response);
    return this;
  }

  public RecordedRequest taken() throws InterruptedException {
    return server.takeRequest();
  }

  /** The {@code Authorization} of the next request taken. */
  public String authorization() throws InterruptedException {
    return taken().getHeaders().get("Authorization");
  }

  public int requests() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
