package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.TransportException;
import io.github.computeops.simulator.Fault;
import io.github.computeops.simulator.Simulator;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Applications that end while a call is under way. */
class GracefulShutdownTest {
  @Configuration
  @EnableAutoConfiguration
  static class Program {}

  private final Simulator simulator = Simulator.builder().servers(3).start();

  @AfterEach
  void close() {
    simulator.close();
  }

  private ConfigurableApplicationContext application(String timeout) {
    return SpringApplication.run(
        Program.class,
        "--spring.main.web-application-type=none",
        "--spring.lifecycle.timeout-per-shutdown-phase=" + timeout,
        "--compute-ops.base-uri=" + simulator.uri(),
        "--compute-ops.credentials.token-endpoint=" + simulator.tokenEndpoint(),
        "--compute-ops.credentials.client-id=" + simulator.clientId(),
        "--compute-ops.credentials.client-secret=" + simulator.clientSecret());
  }

  /** Returns a call that has reached the service, which takes its time. */
  private CompletableFuture<Long> callUnderWay(ComputeOps com, Duration delay) {
    com.serversV1().list();
    simulator.inject(Fault.builder().delay(delay).build());
    int before = simulator.requests().size();
    CompletableFuture<Long> call =
        CompletableFuture.supplyAsync(() -> com.serversV1().list().total());
    while (simulator.requests().size() == before) {
      Thread.onSpinWait();
    }
    return call;
  }

  @Test
  void callUnderWayEndsBeforeTheClientIsClosed() throws Exception {
    ConfigurableApplicationContext application = application("20s");
    ComputeOps com = application.getBean(ComputeOps.class);
    CompletableFuture<Long> call = callUnderWay(com, Duration.ofSeconds(1));
    application.close();
    assertEquals(3, call.get());
    assertThrows(IllegalStateException.class, () -> com.serversV1().list());
  }

  @Test
  void callThatTakesLongerThanThePhaseEndsWithTheClient() {
    ConfigurableApplicationContext application = application("100ms");
    ComputeOps com = application.getBean(ComputeOps.class);
    CompletableFuture<Long> call = callUnderWay(com, Duration.ofSeconds(4));
    application.close();
    TransportException ended =
        (TransportException) assertThrows(ExecutionException.class, call::get).getCause();
    assertTrue(
        ended.getMessage().endsWith("the client was closed during the call"), ended.getMessage());
  }

  @Test
  void withoutACallNothingIsWaitedFor() {
    ConfigurableApplicationContext application = application("1m");
    ComputeOps com = application.getBean(ComputeOps.class);
    com.serversV1().list();
    simulator.failNext(404);
    assertThrows(RuntimeException.class, () -> com.serversV1().get("none"));
    long start = System.nanoTime();
    application.close();
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 30);
  }
}
