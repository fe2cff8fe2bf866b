package io.github.computeops.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.Credentials;
import io.github.computeops.RetryPolicy;
import io.github.computeops.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Through gateways that limit streams, end connections and are reloaded. Skipped if the gateway is
 * not installed. {@code -Dtransport=jdk} sends with the JDK's HTTP client, to compare.
 */
class GatewayTest {
  private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();

  @ParameterizedTest
  @CsvSource({
    "'', 200, 2000",
    "'', 32, 3200",
    "http2_max_concurrent_streams 8;, 16, 640",
    "keepalive_requests 100;, 16, 1600"
  })
  void limitsOfNginxLoseNoCall(String directives, int callers, int calls) throws Exception {
    assumeTrue(Gateway.has("nginx"), "nginx is not installed");
    try (Backend backend = new Backend();
        Gateway gateway = new Nginx(CERTIFICATE, backend.port(), directives)) {
      assertUnknownAtMost(0, calls(backend, gateway, new Load(callers, calls, 0, TWENTY_SECONDS)));
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void tenThousandVirtualThreadsLoseNoCall() throws Exception {
    assumeTrue(Gateway.has("nginx"), "nginx is not installed");
    try (Backend backend = new Backend();
        Gateway gateway = new Nginx(CERTIFICATE, backend.port(), "")) {
      assertUnknownAtMost(0, calls(backend, gateway, new Load(10_000, 10_000, 0, TWENTY_SECONDS)));
    }
  }

  /** A write that meets the very instant in which an idle connection ends is sent again. */
  @Test
  void idleConnectionsThatNginxEndsLoseNoCall() throws Exception {
    assumeTrue(Gateway.has("nginx"), "nginx is not installed");
    try (Backend backend = new Backend();
        Gateway gateway = new Nginx(CERTIFICATE, backend.port(), "keepalive_timeout 1s;")) {
      assertUnknownAtMost(0, calls(backend, gateway, new Load(20, 100, 1500, TWENTY_SECONDS)));
    }
  }

  @Test
  void idleConnectionsThatEndBeforeHaproxyEndsThemLoseNoCall() throws Exception {
    assumeTrue(Gateway.has("haproxy"), "HAProxy is not installed");
    try (Backend backend = new Backend();
        Gateway gateway = new HaProxy(CERTIFICATE, backend.port(), "timeout http-keep-alive 1s")) {
      Duration half = Duration.ofMillis(500);
      assertUnknownAtMost(0, calls(backend, gateway, new Load(20, 100, 1500, half)));
    }
  }

  /** As before: nginx ends idle connections when it is reloaded. */
  @Test
  void nginxThatIsReloadedLosesNoCall() throws Exception {
    assumeTrue(Gateway.has("nginx"), "nginx is not installed");
    try (Backend backend = new Backend();
        Gateway gateway = new Nginx(CERTIFICATE, backend.port(), "")) {
      Load load = new Load(8, 1600, 0, TWENTY_SECONDS);
      assertUnknownAtMost(0, callsWhile(gateway::reload, 1, backend, gateway, load));
    }
  }

  /**
   * The writes that are under way when it is stopped are of unknown outcome. The client is patient,
   * since a busy machine takes its time to start a gateway.
   */
  @Test
  void nginxThatIsStoppedAndStartedLosesNoRead() throws Exception {
    assumeTrue(Gateway.has("nginx"), "nginx is not installed");
    try (Backend backend = new Backend();
        Gateway gateway = new Nginx(CERTIFICATE, backend.port(), "")) {
      Load load = new Load(8, 1600, 0, TWENTY_SECONDS, 20);
      assertUnknownAtMost(60, callsWhile(() -> gateway.restart(300), 3, backend, gateway, load));
    }
  }

  /** Makes calls while something happens to the gateway every so many seconds. */
  private static Callers callsWhile(
      Event event, int seconds, Backend backend, Gateway gateway, Load load) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> events = CompletableFuture.runAsync(() -> repeat(event, seconds, over));
    Callers made = calls(backend, gateway, load);
    over.set(true);
    events.get();
    return made;
  }

  private static void repeat(Event event, int seconds, AtomicBoolean over) {
    while (!over.get()) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
      try {
        event.happen();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What happens to a gateway. */
  private interface Event {
    void happen() throws IOException;
  }

  /**
   * What is asked of a client.
   *
   * @param pauseMillis the longest rest of a caller between two calls
   * @param idle how long the client keeps a connection that is not used
   * @param attempts how often it sends a call at most
   */
  private record Load(int callers, int calls, int pauseMillis, Duration idle, int attempts) {
    /** With as many attempts as by default. */
    Load(int callers, int calls, int pauseMillis, Duration idle) {
      this(callers, calls, pauseMillis, idle, RetryPolicy.ofDefaults().maxAttempts());
    }
  }

  /** Makes calls, none of which may fail but a write of unknown outcome, or arrive twice. */
  private static Callers calls(Backend backend, Gateway gateway, Load load) throws Exception {
    try (ComputeOps com = client(gateway, load)) {
      Callers made = new Callers(com);
      long start = System.nanoTime();
      made.call(load.callers(), load.calls(), load.pauseMillis());
      System.out.printf(
          "%s: %d failed, of these %d of unknown outcome and not received, %d ms%n",
          load,
          made.failed().size(),
          made.falselyUnknown(backend),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      assertEquals(List.of(), made.failedForGood());
      assertEquals(List.of(), made.doneTwice(backend));
      return made;
    }
  }

  private static void assertUnknownAtMost(int most, Callers made) {
    assertTrue(made.failed().size() <= most, made.failed().toString());
  }

  private static ComputeOps client(Gateway gateway, Load load) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(CERTIFICATE.certificate())
            .build();
    return ComputeOps.builder()
        .baseUri(gateway.uri())
        .credentials(Credentials.bearerToken("t0ken"))
        .transport(TestClient.transport())
        .connections(
            Connections.builder().sslContext(trusted.sslContext()).idle(load.idle()).build())
        .retryPolicy(RetryPolicy.builder().maxAttempts(load.attempts()).build())
        .build();
  }
}
