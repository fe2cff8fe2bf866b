package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
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

  static Stream<Transport> transports() {
    return Stream.of(Transport.apache(), Transport.jdk());
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
  @MethodSource("transports")
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
  @MethodSource("transports")
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
  @MethodSource("transports")
  void certificateOfAnotherHostIsRefusedOnce(Transport transport) throws Exception {
    serves("elsewhere.example");
    try (ComputeOps com = client(transport, trusting())) {
      TransportException failed = failure(com);
      assertTrue(failed.getMessage().contains("localhost"), failed.getMessage());
      assertFalse(failed.getMessage().contains("sent"), failed.getMessage());
    }
    assertEquals(0, service.getRequestCount());
  }

  @ParameterizedTest
  @MethodSource("transports")
  void untrustedCertificateIsRefusedOnce(Transport transport) throws Exception {
    serves("localhost");
    try (ComputeOps com = client(transport, SSLContext.getDefault())) {
      TransportException failed = failure(com);
      assertTrue(failed.getMessage().contains("PKIX"), failed.getMessage());
      assertFalse(failed.getMessage().contains("sent"), failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }
}
