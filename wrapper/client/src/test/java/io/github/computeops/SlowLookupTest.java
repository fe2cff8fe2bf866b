package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.TransportException;
import io.github.computeops.internal.transport.HostLookups;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.internal.transport.apache.ApacheEngine;
import io.github.computeops.internal.transport.okhttp.OkHttpEngine;
import io.github.computeops.model.JobCreateV1;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A name server that takes long holds no call beyond its time, and nobody who closes the client.
 */
@Timeout(60)
class SlowLookupTest {
  private static final String WHOLE =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
  private static final JobCreateV1 JOB = JobCreateV1.of(Map.of("jobTemplate", "t"));
  private static final Duration SHORT = Duration.ofMillis(200);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch found = new CountDownLatch(1);
  private final AtomicInteger lookups = new AtomicInteger();

  /** The HTTP clients that wait for a lookup in the thread of the caller. */
  private enum Waiting {
    APACHE,
    OKHTTP;

    Transport with(HostLookups.Resolver resolver) {
      HttpEngine.Factory apache = (c, time, name) -> ApacheEngine.open(c, time, name, resolver);
      HttpEngine.Factory okHttp = (c, time, name) -> OkHttpEngine.open(c, time, name, resolver);
      return new Transport(Optional.empty(), this == APACHE ? apache : okHttp);
    }
  }

  private InetAddress[] addresses(String host) {
    lookups.incrementAndGet();
    begun.countDown();
    try {
      found.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new InetAddress[] {InetAddress.getLoopbackAddress()};
  }

  @AfterEach
  void endsLookups() {
    found.countDown();
  }

  private ComputeOps client(Waiting waiting, UnaryOperator<ComputeOps.Builder> settings) {
    return TestClient.of(
        URI.create("http://slow.example"),
        b -> settings.apply(b.transport(waiting.with(this::addresses))));
  }

  private static TransportException failure(ComputeOps com, CallOptions.Builder options) {
    ComputeOpsView once = com.withOptions(options.noRetry().build());
    return assertThrows(TransportException.class, () -> once.jobsV1().create(JOB));
  }

  @ParameterizedTest
  @EnumSource
  void connectTimeoutEndsTheWait(Waiting waiting) {
    Timeouts brief = Timeouts.builder().connect(SHORT).build();
    try (ComputeOps com = client(waiting, b -> b.timeouts(brief))) {
      TransportException failed = failure(com, CallOptions.builder());
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: no connection within the connect timeout",
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
  }

  @ParameterizedTest
  @EnumSource
  void timeoutOfTheCallEndsTheWait(Waiting waiting) {
    try (ComputeOps com = client(waiting, b -> b)) {
      long start = System.nanoTime();
      assertFalse(failure(com, CallOptions.builder().timeout(SHORT)).isOutcomeUnknown());
      assertTrue(System.nanoTime() - start < Duration.ofSeconds(8).toNanos());
    }
  }

  @ParameterizedTest
  @EnumSource
  void interruptEndsTheWait(Waiting waiting) throws Exception {
    Thread caller = Thread.currentThread();
    CompletableFuture<Void> interruption =
        CompletableFuture.runAsync(
            () -> {
              begunLookup();
              caller.interrupt();
            });
    try (ComputeOps com = client(waiting, b -> b)) {
      TransportException failed = failure(com, CallOptions.builder());
      assertTrue(Thread.interrupted(), "the flag stays set");
      assertEquals(
          "POST /compute-ops-mgmt/v1/jobs failed: interrupted while waiting for the response",
          failed.getMessage());
      assertFalse(failed.isOutcomeUnknown());
    }
    interruption.get();
  }

  @ParameterizedTest
  @EnumSource
  void closingEndsTheWait(Waiting waiting) {
    CompletableFuture<TransportException> failed;
    try (ComputeOps com = client(waiting, b -> b)) {
      failed = CompletableFuture.supplyAsync(() -> failure(com, CallOptions.builder()));
      begunLookup();
    }
    assertEquals(
        "POST /compute-ops-mgmt/v1/jobs failed: the client was closed during the call",
        failed.join().getMessage());
    assertFalse(failed.join().isOutcomeUnknown());
  }

  @ParameterizedTest
  @EnumSource
  void callsThatNeedTheSameHostWaitForOneLookup(Waiting waiting) throws IOException {
    Timeouts brief = Timeouts.builder().connect(SHORT).build();
    try (RawServer server = new RawServer(connection -> RawServer.say(connection, WHOLE));
        ComputeOps com =
            client(
                waiting,
                b ->
                    b.timeouts(brief)
                        .baseUri(URI.create("http://slow.example:" + server.uri().getPort())))) {
      failure(com, CallOptions.builder());
      failure(com, CallOptions.builder());
      assertEquals(1, lookups.get());
      found.countDown();
      com.serversV1().get("1");
      assertEquals(1, server.requests());
    }
  }

  private void begunLookup() {
    try {
      begun.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
