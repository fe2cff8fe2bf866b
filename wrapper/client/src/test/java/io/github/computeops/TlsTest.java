package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TlsTest {
  private static final HeldCertificate ISSUER =
      new HeldCertificate.Builder().certificateAuthority(0).build();
  private static final HeldCertificate CALLER =
      new HeldCertificate.Builder().signedBy(ISSUER).commonName("caller").build();

  private final MockWebServer service = new MockWebServer();

  @AfterEach
  void stop() {
    service.close();
  }

  private void serves(String host) throws Exception {
    HeldCertificate certificate =
        new HeldCertificate.Builder().signedBy(ISSUER).addSubjectAlternativeName(host).build();
    service.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .addTrustedCertificate(ISSUER.certificate())
            .build()
            .sslSocketFactory());
    service.start();
    service.enqueue(new MockResponse.Builder().body("{}").build());
  }

  private ComputeOps client(Transport transport, SSLContext tls) {
    return TestClient.of(
        service.url("/").newBuilder().host("localhost").build().uri(),
        b -> b.transport(transport).connections(Connections.builder().sslContext(tls).build()));
  }

  private static SSLContext trusting() {
    return new HandshakeCertificates.Builder()
        .addTrustedCertificate(ISSUER.certificate())
        .build()
        .sslContext();
  }

  private static TransportException failure(ComputeOps com) {
    return assertThrows(TransportException.class, () -> com.serversV1().get("1"));
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void trustedServiceIsCalledOverHttp11(Transport transport) throws Exception {
    serves("localhost");
    service.setProtocols(List.of(okhttp3.Protocol.HTTP_2, okhttp3.Protocol.HTTP_1_1));
    try (ComputeOps com = client(transport, trusting())) {
      com.serversV1().get("1");
    }
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers/1 HTTP/1.1", service.takeRequest().getRequestLine());
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void clientShowsItsCertificate(Transport transport) throws Exception {
    serves("localhost");
    service.requireClientAuth();
    HandshakeCertificates both =
        new HandshakeCertificates.Builder()
            .heldCertificate(CALLER)
            .addTrustedCertificate(ISSUER.certificate())
            .build();
    try (ComputeOps com = client(transport, both.sslContext())) {
      com.serversV1().get("1");
    }
    assertEquals("CN=caller", service.takeRequest().getHandshake().peerPrincipal().getName());
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void certificateOfAnotherHostIsRejectedOnce(Transport transport) throws Exception {
    serves("elsewhere.example");
    try (ComputeOps com = client(transport, trusting())) {
      TransportException failed = failure(com);
      assertTrue(failed.getMessage().contains("localhost"), failed.getMessage());
      assertFalse(failed.getMessage().contains("sent"), failed.getMessage());
    }
    assertEquals(0, service.getRequestCount());
  }

  @Test
  void errorOfTheJvmInAHandshakeKeepsNoConnection() throws Exception {
    serves("localhost");
    SSLContext failing = SSLContext.getInstance("TLS");
    failing.init(null, new TrustManager[] {new FailingTwice()}, null);
    Connections one = Connections.builder().max(1).sslContext(failing).build();
    Timeouts brief = Timeouts.builder().response(Duration.ofSeconds(2)).build();
    try (ComputeOps com =
        TestClient.of(service.url("/").uri(), b -> b.connections(one).timeouts(brief))) {
      assertThrows(StackOverflowError.class, () -> com.serversV1().get("1"));
      assertThrows(StackOverflowError.class, () -> com.serversV1().get("1"));
      com.serversV1().get("1");
    }
  }

  /** Trusts everybody, the third time. */
  private static final class FailingTwice extends X509ExtendedTrustManager {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
      if (asked.incrementAndGet() < 3) {
        throw new StackOverflowError();
      }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void untrustedCertificateIsRejectedOnce(Transport transport) throws Exception {
    serves("localhost");
    try (ComputeOps com = client(transport, SSLContext.getDefault())) {
      TransportException failed = failure(com);
      assertTrue(failed.getMessage().contains("PKIX"), failed.getMessage());
      assertFalse(failed.getMessage().contains("sent"), failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }
}
