package io.github.computeops.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Receives what webhooks deliver, and echoes the challenge of the handshake. */
final class WebhookReceiver extends Dispatcher implements AutoCloseable {
  private static final String CHALLENGE = "x-compute-ops-mgmt-verification-challenge";
  private final MockWebServer server = new MockWebServer();

  /** Starts a receiver on any free port. */
  WebhookReceiver() {
    server.setDispatcher(this);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + server.getPort() + "/hook";
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    String challenge = request.getHeaders().get(CHALLENGE);
    return challenge == null
        ? new MockResponse.Builder().code(204).build()
        : new MockResponse.Builder().body("{\"verification\":\"" + challenge + "\"}").build();
  }

  @Override
  public void close() {
    server.close();
  }
}
