package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.Credentials;
import io.github.computeops.RateLimit;
import io.github.computeops.concurrent.CallOutcome;
import io.github.computeops.concurrent.CallProgress;
import io.github.computeops.concurrent.ConcurrentCalls;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.TransportException;
import io.github.computeops.error.WaitEndedException;
import io.github.computeops.model.AlertV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.simulator.Simulator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFleetsTest {
  private final Simulator simulator = Simulator.builder().servers(250).start();
  private final URI address = simulator.uri();
  private final Credentials credentials = simulator.credentials();
  private final ComputeOps com =
      ComputeOps.builder().baseUri(address).credentials(credentials).build();
  private final List<String> log = new ArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private List<String> ids() {
    return com.serversV1().all().stream().map(server -> server.id().orElseThrow()).toList();
  }

  @Test
  void pagesAtOnce() {
    List<String> names = new ArrayList<>();
    // region: pages
    for (ServerV1 server : com.serversV1().all().concurrency(8)) {
      names.add(server.name().orElse("-"));
    }
    // endregion
    assertEquals(250, names.size());
  }

  @Test
  void callsAtOnce() {
    List<String> ids = ids();
    List<ServerV1> servers = new ArrayList<>();
    // region: calls
    ConcurrentCalls<String, ServerV1> calls =
        com.callEach(ids, (view, id) -> view.serversV1().get(id)).concurrency(16);
    for (CallOutcome<String, ServerV1> outcome : calls) {
      if (outcome.isSuccess()) {
        servers.add(outcome.orThrow());
      } else {
        log.add(outcome.item() + ": " + outcome.failure().orElseThrow().getMessage());
      }
    }
    // endregion
    assertEquals(250, servers.size());
    assertEquals(List.of(), log);
  }

  @Test
  void pagesFeedCalls() {
    List<AlertV1> alerts = new ArrayList<>();
    // region: feed
    com.callEach(
            com.serversV1().all().concurrency(4),
            (view, server) ->
                view.serversV1().allAlerts(server.id().orElseThrow()).stream().toList())
        .unordered()
        .forEach(outcome -> alerts.addAll(outcome.orThrow()));
    // endregion
    assertTrue(alerts.size() >= 0);
  }

  @Test
  void progress() {
    List<String> ids = ids();
    // region: progress
    com.callEach(ids, (view, id) -> view.serversV1().get(id))
        .progress(progress -> log.add(progress.toString())) // 1 of 250 calls, 0 of them failed, …
        .forEach(CallOutcome::orThrow);
    // endregion
    assertEquals("250 of 250 calls, 0 of them failed", log.get(249).replaceFirst(", after.*", ""));
  }

  @Test
  void future() {
    List<String> ids = ids();
    // region: future
    CompletableFuture<CallProgress> whole =
        com.callEach(ids, (view, id) -> view.serversV1().get(id))
            .forEachAsync(outcome -> log.add(outcome.toString()));
    // endregion
    assertEquals(250, whole.join().calls());
  }

  @Test
  void resumes() throws IOException {
    Path file = folder.resolve("done.txt");
    Files.writeString(file, ids().get(0) + "\n");
    assertEquals(249, rest(file));
    assertEquals(0, rest(file));
  }

  private int rest(Path file) throws IOException {
    List<String> ids = ids();
    int before = log.size();
    // region: resume
    Set<String> done = new HashSet<>(Files.readAllLines(file));
    List<String> rest = ids.stream().filter(id -> !done.contains(id)).toList();
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
      com.callEach(rest, (view, id) -> view.serversV1().get(id))
          .forEach(
              outcome -> {
                if (outcome.isSuccess()) {
                  append(writer, outcome.item());
                }
              });
    } catch (WaitEndedException e) {
      log.add("Run it again to go on: " + e.getMessage());
    }
    // endregion
    return Files.readAllLines(file).size() - done.size() + (log.size() - before);
  }

  private static void append(BufferedWriter writer, String id) {
    try {
      writer.append(id).append('\n').flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void writes() {
    List<String> ids = List.of("no-such-server");
    // region: writes
    for (CallOutcome<String, Void> outcome :
        com.runEach(ids, (view, id) -> view.serversV1().delete(id))) {
      RuntimeException failure = outcome.failure().orElse(null);
      if (failure instanceof TransportException broken && broken.isOutcomeUnknown()
          || failure instanceof ApiException error && error.isOutcomeUnknown()) {
        log.add("Look at " + outcome.item() + " before you repeat the call.");
      }
    }
    // endregion
    assertEquals(List.of(), log);
  }

  @Test
  void limits() {
    // region: limits
    ComputeOps considerate =
        ComputeOps.builder()
            .baseUri(address)
            .credentials(credentials)
            .connections(Connections.builder().max(16).build())
            .rateLimit(RateLimit.atMost(600, Duration.ofMinutes(1)))
            .build();
    // endregion
    try (considerate;
        Stream<CallOutcome<String, ServerV1>> outcomes =
            considerate.callEach(ids(), (view, id) -> view.serversV1().get(id)).stream()) {
      assertEquals(250, outcomes.filter(CallOutcome::isSuccess).count());
    }
  }
}
