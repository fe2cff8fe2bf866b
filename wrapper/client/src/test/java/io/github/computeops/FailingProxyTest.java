package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import io.github.computeops.model.JobCreateV1;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Proxies that reject, fail or stall. */
class FailingProxyTest {
  private static final URI SERVICE = URI.create("https://service.example:8443");
  private static final URI PLAIN = URI.create("http://service.example");

  private static ComputeOps client(URI service, Transport transport, Connections connections) {
    return TestClient.of(service, b -> b.transport(transport).connections(connections));
  }

  static Stream<Arguments> rejectedTunnels() {
    return TestClient.transports()
        .flatMap(
            transport ->
                Stream.of(204, 302, 401, 403, 404, 502, 503)
                    .map(status -> Arguments.of(transport, status)));
  }

  @ParameterizedTest
  @MethodSource("rejectedTunnels")
  void proxyThatOpensNoTunnelIsNotTakenForTheService(Transport transport, int status)
      throws Exception {
    String rejection = "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n";
    try (RawServer rejecting = new RawServer(c -> RawServer.say(c, rejection));
        ComputeOps com = client(SERVICE, transport, through(rejecting))) {
      CallOptions once = CallOptions.builder().noRetry().build();
      TransportException failed =
          assertThrows(
              TransportException.class,
              () -> com.withOptions(once).jobsV1().create(JobCreateV1.of(Map.of())));
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: the proxy localhost:%d opened no tunnel to service.example:8443 (%d)"
              .formatted(rejecting.uri().getPort(), status),
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void tunnelThatFailsForTheMomentIsTriedAgain(Transport transport) throws Exception {
    try (RawServer busy =
            new RawServer(c -> RawServer.say(c, "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        ComputeOps com = client(SERVICE, transport, through(busy))) {
      assertThrows(TransportException.class, () -> com.jobsV1().create(JobCreateV1.of(Map.of())));
      assertTrue(busy.requests() > 1);
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.computeops.TestClient#transports")
  void rejectionWhoseBodyNeverEndsIsToldAtOnce(Transport transport) throws Exception {
    try (RawServer stalling =
            new RawServer(
                c -> RawServer.say(c, "HTTP/1.1 407 Who?\r\nContent-Length: 99\r\n\r\nWho"));
        ComputeOps com = client(PLAIN, transport, through(stalling))) {
      assertTrue(
          assertThrows(TransportException.class, () -> com.serversV1().get("1"))
              .getMessage()
              .contains("asks for a user"));
      assertTrue(stalling.awaitOpen(0), "the connection is closed");
    }
  }

  private static Connections through(RawServer proxy) {
    return Connections.builder().proxy("localhost", proxy.uri().getPort()).build();
  }

  @Test
  void loginTakesNoTimeOfItsOwn() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Timeouts timeouts = Timeouts.builder().response(Duration.ofSeconds(2)).build();
    try (RawServer slow =
            new RawServer(
                c -> {
                  if (asked.getAndIncrement() == 0) {
                    Thread.sleep(1_500);
                    RawServer.say(
                        c,
                        "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
                  }
                });
        ComputeOps com =
            TestClient.of(
                PLAIN,
                b ->
                    b.timeouts(timeouts)
                        .connections(
                            Connections.builder()
                                .proxy("localhost", slow.uri().getPort())
                                .proxyLogin("jane", "s3cret")
                                .build()))) {
      CallOptions once = CallOptions.builder().noRetry().build();
      long start = System.nanoTime();
      assertThrows(TransportException.class, () -> com.withOptions(once).serversV1().get("1"));
      assertTrue(System.nanoTime() - start < Duration.ofSeconds(3).toNanos());
      assertEquals(2, asked.get());
    }
  }
}
