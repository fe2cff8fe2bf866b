package io.github.computeops.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.RetryPolicy;
import io.github.computeops.Timeouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Many callers in real time, while everything goes wrong that can.
 *
 * <p>{@code -Dsoak.seconds=60} lasts longer, {@code -Dsoak.seed=…} repeats the faults of an earlier
 * run.
 */
class SoakTest {
  private static final int CALLERS = 32;
  private static final long SEED = Long.getLong("soak.seed", System.nanoTime() % 1_000_000);
  private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("soak.seconds", 5));
  private static final Duration SHORT = Duration.ofMillis(500);

  private final Tally tally = new Tally();

  @Test
  void nothingIsLostOrDoneTwiceOrLeftOpen() throws Exception {
    Set<Thread> others = ours();
    try (FaultyService service = new FaultyService(SEED)) {
      callsFrom(service);
      String run = "seed " + SEED + ": " + tally + "; " + service;
      System.out.println(run);
      assertTrue(eventually(() -> service.open() == 0), service.open() + " open; " + run);
      assertTrue(eventually(() -> others.containsAll(ours())), ours() + " " + run);
      assertEquals(List.of(), tally.contradictions(service.carriedOut()), run);
      assertTrue(tally.answered() > CALLERS, run);
      assertTrue(service.mostOpen() <= 2 * CALLERS, run);
    }
  }

  /** A method of its own: before JDK 21, connections close when nothing refers to the client. */
  private void callsFrom(FaultyService service) throws Exception {
    try (ComputeOps com = client(service)) {
      ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
      long end = System.nanoTime() + LENGTH.toNanos();
      List<Callable<Void>> work = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        int number = caller;
        work.add(() -> calls(com, number, end));
      }
      for (Future<Void> done : callers.invokeAll(work)) {
        done.get();
      }
      callers.shutdown();
    }
  }

  private static ComputeOps client(FaultyService service) {
    return ComputeOps.builder()
        .baseUri(service.uri())
        .credentials(Credentials.apiClient(service.uri().resolve("/token"), "id", "secret"))
        .retryPolicy(
            RetryPolicy.builder()
                .initialDelay(Duration.ofMillis(5))
                .maxDelay(Duration.ofMillis(50))
                .build())
        .timeouts(Timeouts.builder().response(SHORT).body(SHORT).build())
        .build();
  }

  private Void calls(ComputeOps com, int caller, long end) {
    Random random = new Random(SEED + caller);
    for (int number = 0; System.nanoTime() < end; number++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      String call = caller + "-" + number + "-" + kind;
      tally.make(
          kind, com.withOptions(CallOptions.builder().header(Asked.CALL, call).build()), call);
    }
    return null;
  }

  /** Those of clients that other tests left open count too. */
  private static Set<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("compute-ops"))
        .collect(Collectors.toSet());
  }

  private static boolean eventually(BooleanSupplier fact) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!fact.getAsBoolean() && System.nanoTime() < end) {
      System.gc();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return fact.getAsBoolean();
  }
}
