package io.github.computeops.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.computeops.Connections;
import io.github.computeops.gateway.Gateway;
import io.github.computeops.gateway.Nginx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/**
 * As {@link SoakTest}, over TLS, through an nginx that ends connections after 50 requests and is
 * reloaded every two seconds.
 */
class GatewaySoakTest {
  private static final long HEAP = 64L << 20;
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private static final String NGINX =
      """
      keepalive_requests 50;
      http2_max_concurrent_streams 8;
      proxy_next_upstream off;
      proxy_read_timeout 400ms;
      access_log calls.log calls;
      """;

  private final Soak soak = Soak.asAsked();
  private final AtomicInteger reloads = new AtomicInteger();

  @Test
  void nothingIsLostOrDoneTwiceThroughAGatewayThatIsReloaded() throws Exception {
    assumeTrue(Gateway.has("nginx"), "nginx is not installed");
    long before = usedHeap();
    try (FaultyService service = new FaultyService(soak.seed())) {
      Tally tally;
      Set<String> received;
      try (Gateway gateway = new Nginx(CERTIFICATE, service.uri().getPort(), NGINX)) {
        tally = callsThrough(gateway);
        assertTrue(Soak.eventually(() -> service.open() == 0), service.open() + " open");
        received = new HashSet<>(Files.readAllLines(gateway.folder().resolve("calls.log")));
      }
      List<String> never = tally.unknownButNot(received);
      String run =
          soak
              + ": "
              + tally
              + "; "
              + service
              + "; "
              + reloads
              + " reloads; unknown but not received: "
              + never;
      System.out.println(run);
      assertEquals(List.of(), tally.contradictions(service.carriedOut()), run);
      assertTrue(tally.responded() > Soak.CALLERS, run);
      assertEquals(List.of(), never.stream().filter(GatewaySoakTest::hasEnded).toList(), run);
      assertTrue(usedHeap() - before < HEAP, "heap grew by " + (usedHeap() - before));
    }
  }

  /** A request whose time is over may not have been read yet, which nobody can know. */
  private static boolean hasEnded(String call) {
    return call.contains("the connection ended");
  }

  private Tally callsThrough(Gateway gateway) throws Exception {
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    timer.scheduleAtFixedRate(() -> reload(gateway), 2, 2, TimeUnit.SECONDS);
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(CERTIFICATE.certificate())
            .build();
    try {
      return soak.calls(
          gateway.uri(), Connections.builder().sslContext(trusted.sslContext()).build());
    } finally {
      timer.shutdownNow();
      timer.awaitTermination(5, TimeUnit.SECONDS);
    }
  }

  private void reload(Gateway gateway) {
    reloads.incrementAndGet();
    try {
      gateway.reload();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
