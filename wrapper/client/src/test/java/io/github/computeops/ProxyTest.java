package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.error.TransportException;
import io.github.computeops.model.JobCreateV1;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProxyTest {
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private static final HandshakeCertificates TRUSTED =
      new HandshakeCertificates.Builder()
          .heldCertificate(CERTIFICATE)
          .addTrustedCertificate(CERTIFICATE.certificate())
          .build();

  private final MockWebServer service = new MockWebServer();
  private LoginProxy proxy;

  @BeforeEach
  void start() throws Exception {
    proxy = new LoginProxy();
    service.useHttps(TRUSTED.sslSocketFactory());
    service.start();
  }

  @AfterEach
  void stop() throws Exception {
    proxy.close();
    service.close();
  }

  private Connections.Builder throughProxy() {
    return Connections.builder().sslContext(TRUSTED.sslContext()).proxy("localhost", proxy.port());
  }

  private ComputeOps client(Transport transport, Connections connections) {
    return TestClient.of(
        service.url("/").uri(), b -> b.transport(transport).connections(connections));
  }

  static Stream<Arguments> requestsToTheProxy() {
    return Stream.of(Arguments.of(Transport.apache(), 2), Arguments.of(Transport.okHttp(), 1));
  }

  @ParameterizedTest
  @MethodSource("requestsToTheProxy")
  void proxyGetsThePasswordAndTheServiceGetsTheToken(Transport transport, int requests)
      throws Exception {
    service.enqueue(new MockResponse.Builder().body("{\"id\":\"1\"}").build());
    Connections connections =
        throughProxy().proxyLogin(LoginProxy.USER, LoginProxy.PASSWORD).build();
    try (ComputeOps com = client(transport, connections)) {
      assertEquals("1", com.serversV1().get("1").id().orElseThrow());
    }
    assertEquals(requests, proxy.requests().size());
    assertFalse(proxy.requests().toString().contains(TestClient.TOKEN));
    assertEquals(null, service.takeRequest().getHeaders().get("Proxy-Authorization"));
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void proxyThatAsksForAPasswordIsNamed(Transport transport) {
    try (ComputeOps com = client(transport, throughProxy().build())) {
      TransportException failed =
          assertThrows(
              TransportException.class,
              () ->
                  com.jobsV1()
                      .create(
                          JobCreateV1.of(
                              Map.of("jobTemplate", "t", "resourceId", "r", "resourceType", "s"))));
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: the proxy localhost:"
              + proxy.port()
              + " asks for a user and a password, or rejects those it got (407); set them with"
              + " Connections.builder().proxyLogin(…)",
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
      assertEquals(1, proxy.requests().size());
    }
  }

  @ParameterizedTest
  @MethodSource("requestsToTheProxy")
  void wrongPasswordIsToldOnce(Transport transport, int requests) {
    Connections connections = throughProxy().proxyLogin(LoginProxy.USER, "wrong").build();
    try (ComputeOps com = client(transport, connections)) {
      TransportException failed =
          assertThrows(TransportException.class, () -> com.serversV1().get("1"));
      assertTrue(failed.getMessage().contains("rejects those it got (407)"), failed.getMessage());
      assertFalse(failed.getMessage().contains("wrong"));
      assertEquals(requests, proxy.requests().size());
    }
  }

  @Test
  void passwordThatTheJdkDoesNotSendIsExplained() {
    Connections connections =
        throughProxy().proxyLogin(LoginProxy.USER, LoginProxy.PASSWORD).build();
    try (ComputeOps com = client(Transport.jdk(), connections)) {
      TransportException failed =
          assertThrows(TransportException.class, () -> com.serversV1().get("1"));
      assertTrue(
          failed
              .getMessage()
              .endsWith(
                  "(407); the JDK's HTTP client sends them for https only if the JVM runs with"
                      + " -Djdk.http.auth.tunneling.disabledSchemes="),
          failed.getMessage());
    }
  }

  @Test
  void requestForATokenNamesTheProxyToo() {
    Credentials credentials =
        Credentials.apiClient(service.url("/token").uri(), "id", LoginProxy.PASSWORD);
    try (ComputeOps com =
        TestClient.of(
            service.url("/").uri(),
            b -> b.credentials(credentials).connections(throughProxy().build()))) {
      AuthenticationException failed =
          assertThrows(AuthenticationException.class, () -> com.serversV1().get("1"));
      assertTrue(
          failed.getMessage().contains("the proxy localhost:" + proxy.port() + " asks for a user"),
          failed.getMessage());
    }
  }

  @Test
  void loginWithoutAProxyIsRejected() {
    Connections.Builder builder = Connections.builder().proxyLogin("jane", "s3cret");
    assertEquals(
        "There is a user for the proxy, but no proxy; call proxy(host, port).",
        assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }

  @Test
  void passwordIsNotShown() {
    assertEquals(
        "Connections[max=256, idle=PT20S, proxy=proxy.example.com:3128]",
        Connections.builder()
            .proxy("proxy.example.com", 3128)
            .proxyLogin("jane", "s3cret")
            .build()
            .toString());
  }
}
