package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import feign.DefaultClient;
import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.Credentials;
import io.github.computeops.Timeouts;
import io.github.computeops.Transport;
import io.github.computeops.error.TransportException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeoutsAndProxiesTest {
  private final MockWebServer server = new MockWebServer();
  private final Credentials credentials = Credentials.bearerToken("t0ken");

  @BeforeEach
  void respond() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().body("{\"items\":[]}").build());
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void timeoutsOfAClient() throws Exception {
    server.start();
    URI address = server.url("/").uri();
    // region: timeouts
    Timeouts timeouts =
        Timeouts.builder()
            .connect(Duration.ofSeconds(5))
            .response(Duration.ofSeconds(30))
            .body(Duration.ofMinutes(2))
            .build();
    ComputeOps com =
        ComputeOps.builder().baseUri(address).credentials(credentials).timeouts(timeouts).build();
    // endregion
    com.serversV1().list();
    com.close();
  }

  @Test
  void timeoutOfACall() throws Exception {
    server.start();
    try (ComputeOps com = client(Connections.ofDefaults(), server.url("/").uri())) {
      // region: call-timeout
      CallOptions patient = CallOptions.builder().timeout(Duration.ofMinutes(5)).build();
      com.withOptions(patient).serversV1().list();
      // endregion
    }
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void proxy() throws Exception {
    server.start();
    int port = server.getPort();
    String host = "localhost";
    URI address = URI.create("http://compute-ops.example");
    // region: proxy
    Connections connections =
        Connections.builder().proxy(host, port).proxyLogin("jane", "s3cret").build();
    ComputeOps com =
        ComputeOps.builder()
            .baseUri(address)
            .credentials(credentials)
            .connections(connections)
            .build();
    // endregion
    com.serversV1().list();
    com.close();
    assertEquals(
        "compute-ops.example", server.takeRequest().getHeaders().get("Host").replace(":80", ""));
  }

  @Test
  void trustStore(@TempDir Path folder) throws Exception {
    HeldCertificate certificate =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .build()
            .sslSocketFactory());
    server.start();
    char[] password = "changeit".toCharArray();
    Path file = folder.resolve("trusted.p12");
    KeyStore written = KeyStore.getInstance("PKCS12");
    written.load(null, null);
    written.setCertificateEntry("proxy", certificate.certificate());
    try (OutputStream out = Files.newOutputStream(file)) {
      written.store(out, password);
    }
    // region: trust-store
    KeyStore trusted = KeyStore.getInstance(file.toFile(), password);
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, managers.getTrustManagers(), null);
    Connections connections = Connections.builder().sslContext(tls).build();
    // endregion
    URI address = server.url("/").uri();
    try (ComputeOps com = client(connections, address)) {
      com.serversV1().list();
    }
    try (ComputeOps distrusting = client(Connections.ofDefaults(), address)) {
      CallOptions once = CallOptions.builder().noRetry().build();
      TransportException failed =
          assertThrows(
              TransportException.class, () -> distrusting.withOptions(once).serversV1().list());
      assertEquals(false, failed.isOutcomeUnknown());
    }
  }

  @Test
  void http11IsSpokenWithAServerThatOffersHttp2() throws Exception {
    HeldCertificate certificate =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates both =
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .addTrustedCertificate(certificate.certificate())
            .build();
    server.useHttps(both.sslSocketFactory());
    server.start();
    Connections connections = Connections.builder().sslContext(both.sslContext()).build();
    try (ComputeOps com = client(connections, server.url("/").uri())) {
      com.serversV1().list();
    }
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers HTTP/1.1", server.takeRequest().getRequestLine());
  }

  @Test
  void transport() throws Exception {
    server.start();
    URI address = server.url("/").uri();
    // region: transport
    ComputeOps com =
        ComputeOps.builder()
            .baseUri(address)
            .credentials(credentials)
            .transport(new DefaultClient(null, null))
            .build();
    // endregion
    com.serversV1().list();
    com.close();
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void httpClientOfTheJdk() throws Exception {
    server.start();
    URI address = server.url("/").uri();
    // region: jdk
    ComputeOps com =
        ComputeOps.builder()
            .baseUri(address)
            .credentials(credentials)
            .transport(Transport.jdk())
            .build();
    // endregion
    com.serversV1().list();
    com.close();
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void limitsOfConnections() throws Exception {
    server.start();
    // region: connections
    Connections connections = Connections.builder().max(16).idle(Duration.ofSeconds(5)).build();
    // endregion
    try (ComputeOps com = client(connections, server.url("/").uri())) {
      com.serversV1().list();
    }
    assertEquals(1, server.getRequestCount());
  }

  private ComputeOps client(Connections connections, URI address) {
    return ComputeOps.builder()
        .baseUri(address)
        .credentials(credentials)
        .connections(connections)
        .build();
  }
}
