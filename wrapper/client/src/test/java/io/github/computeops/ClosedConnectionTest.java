package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.body.RequestBody;
import io.github.computeops.error.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.net.ServerSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that the server closes while a request that must not be sent twice travels to it. */
@Timeout(60)
class ClosedConnectionTest {
  private static final String PLAIN = "plain";
  private static final String TLS_13 = "TLSv1.3";
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private static final HandshakeCertificates TLS =
      new HandshakeCertificates.Builder()
          .addTrustedCertificate(CERTIFICATE.certificate())
          .heldCertificate(CERTIFICATE)
          .build();
  private static final ClosingServer.Step RESPOND = ClosingServer::respond;
  private static final ClosingServer.Step RESPOND_AND_AWAIT_CLOSE =
      (server, connection) -> {
        ClosingServer.respond(server, connection);
        ClosingServer.awaitClose(server, connection);
      };

  @Test
  void requestThatNobodyReadIsSentAgain() throws IOException {
    try (ClosingServer server = server(TLS_13, RESPOND_AND_AWAIT_CLOSE, RESPOND);
        ComputeOps com = client(server)) {
      com.serversV1().get("1");
      postWhileItCloses(com.withOptions(once()), server);
      assertEquals(List.of("GET", "POST"), server.received());
    }
  }

  @Test
  void newConnectionThatClosesFailsTheAttempt() throws IOException {
    try (ClosingServer server = server(TLS_13, ClosingServer::awaitClose, RESPOND);
        ComputeOps com = client(server)) {
      TransportException failed = failure(() -> postWhileItCloses(com.withOptions(once()), server));
      assertEquals(
          "POST /compute-ops-mgmt/v1/files failed: the connection broke before the request was sent",
          failed.getMessage());
      assertEquals(List.of(), server.received());
    }
  }

  /**
   * In plain HTTP, and in TLS 1.2, it is not known whether the server's program ended by itself.
   */
  @ParameterizedTest
  @ValueSource(strings = {PLAIN, "TLSv1.2"})
  void outcomeIsUnknownWithoutProof(String wire) throws IOException {
    try (ClosingServer server = server(wire, RESPOND_AND_AWAIT_CLOSE, RESPOND);
        ComputeOps com = client(server)) {
      com.serversV1().get("1");
      assertTrue(failure(() -> postWhileItCloses(com, server)).isOutcomeUnknown());
      assertEquals(List.of("GET"), server.received());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, TLS_13})
  void outcomeOfARequestThatWasReadIsUnknown(String wire) throws IOException {
    ClosingServer.Step read =
        (server, connection) -> {
          ClosingServer.read(server, connection);
          connection.shutdownOutput();
        };
    assertUnknownAfter(read, wire);
  }

  /** The server's system resets a connection too if its program dies. */
  @ParameterizedTest
  @ValueSource(strings = {PLAIN, TLS_13})
  void outcomeIsUnknownIfTheConnectionIsReset(String wire) throws IOException {
    ClosingServer.Step reset =
        (server, connection) -> {
          ClosingServer.read(server, connection);
          connection.setSoLinger(true, 0);
        };
    assertUnknownAfter(reset, wire);
  }

  private static void assertUnknownAfter(ClosingServer.Step step, String wire) throws IOException {
    try (ClosingServer server = server(wire, step, RESPOND);
        ComputeOps com = client(server)) {
      assertTrue(failure(() -> post(com, () -> {})).isOutcomeUnknown());
      assertEquals(List.of("POST"), server.received());
    }
  }

  private static TransportException failure(Executable call) {
    return assertThrows(TransportException.class, call);
  }

  /** The connection was looked at before the body is read, and nothing has been written yet. */
  private static void postWhileItCloses(ComputeOpsView com, ClosingServer server) {
    post(com, server::closeNow);
  }

  private static void post(ComputeOpsView com, Runnable meanwhile) {
    RequestBody.Source source =
        () -> {
          meanwhile.run();
          return new ByteArrayInputStream(new byte[1]);
        };
    RequestBody body = RequestBody.source(1, source, "application/octet-stream");
    com.request("POST", "/compute-ops-mgmt/v1/files").body(body).send();
  }

  private static CallOptions once() {
    return CallOptions.builder().noRetry().build();
  }

  private static ClosingServer server(String wire, ClosingServer.Step... connections)
      throws IOException {
    ServerSocketFactory factory =
        wire.equals(PLAIN)
            ? ServerSocketFactory.getDefault()
            : TLS.sslContext().getServerSocketFactory();
    return new ClosingServer(factory, wire, connections);
  }

  private static ComputeOps client(ClosingServer server) {
    Connections connections = Connections.builder().sslContext(TLS.sslContext()).build();
    return TestClient.of(
        server.uri(), b -> b.transport(Transport.apache()).connections(connections));
  }
}
