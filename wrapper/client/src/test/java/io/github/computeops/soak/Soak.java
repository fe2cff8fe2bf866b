package io.github.computeops.soak;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.Credentials;
import io.github.computeops.RetryPolicy;
import io.github.computeops.TestClient;
import io.github.computeops.Timeouts;
import java.net.URI;
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

/** Calls of every kind, from many callers, for a while. */
record Soak(long seed, Duration length) {
  static final int CALLERS = 32;
  private static final Duration SHORT = Duration.ofMillis(500);

  /** Takes seed and length from the command line. */
  static Soak asAsked() {
    return new Soak(
        Long.getLong("soak.seed", System.nanoTime() % 1_000_000),
        Duration.ofSeconds(Integer.getInteger("soak.seconds", 5)));
  }

  /** Makes the calls with a client of its own, which is closed in the end. */
  Tally calls(URI service, Connections connections) throws Exception {
    Tally tally = new Tally();
    try (ComputeOps com = client(service, connections)) {
      ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
      long end = System.nanoTime() + length.toNanos();
      List<Callable<Void>> work = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        int number = caller;
        work.add(() -> callsOf(number, com, tally, end));
      }
      for (Future<Void> done : callers.invokeAll(work)) {
        done.get();
      }
      callers.shutdown();
    }
    return tally;
  }

  static ComputeOps client(URI service, Connections connections) {
    return ComputeOps.builder()
        .baseUri(service)
        .transport(TestClient.transport())
        .connections(connections)
        .credentials(Credentials.apiClient(service.resolve("/token"), "id", "secret"))
        .retryPolicy(
            RetryPolicy.builder()
                .initialDelay(Duration.ofMillis(5))
                .maxDelay(Duration.ofMillis(50))
                .build())
        .timeouts(Timeouts.builder().response(SHORT).body(SHORT).build())
        .build();
  }

  private Void callsOf(int caller, ComputeOps com, Tally tally, long end) {
    Random random = new Random(seed + caller);
    for (int number = 0; System.nanoTime() < end; number++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      String call = caller + "-" + number + "-" + kind;
      tally.make(
          kind, com.withOptions(CallOptions.builder().header(Asked.CALL, call).build()), call);
    }
    return null;
  }

  /** Returns the threads of clients; those that other tests left open count too. */
  static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("compute-ops"))
        .collect(Collectors.toSet());
  }

  static boolean eventually(BooleanSupplier fact) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!fact.getAsBoolean() && System.nanoTime() < end) {
      System.gc();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return fact.getAsBoolean();
  }
}
