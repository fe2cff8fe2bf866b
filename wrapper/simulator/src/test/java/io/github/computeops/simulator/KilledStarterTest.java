package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerUidIndicatorOn;
import io.github.computeops.work.JobOutcomes;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledStarterTest {
  private static final int SERVERS = 60;
  private static final int SAVED_BEFORE = 20;

  private final Simulator simulator = Simulator.builder().servers(SERVERS).start();

  @TempDir Path folder;

  @AfterEach
  void close() {
    simulator.close();
  }

  /** A Java process of its own, which starts a job for each server and saves the ids. */
  static final class Starter {
    private Starter() {}

    public static void main(String[] arguments) throws IOException {
      URI tokens = URI.create(arguments[1]);
      try (ComputeOps com =
          ComputeOps.builder()
              .baseUri(URI.create(arguments[0]))
              .credentials(Credentials.apiClient(tokens, "simulator-client", "simulator-secret"))
              .build()) {
        for (int i = 0; i < SERVERS; i++) {
          String id = com.jobs().start(request(i)).id() + "\n";
          Files.writeString(Path.of(arguments[2]), id, StandardOpenOption.APPEND);
        }
      }
    }
  }

  private static JobRequest request(int server) {
    return ServerUidIndicatorOn.builder().server(ServerIds.of(server)).build();
  }

  @Test
  @Timeout(120)
  void anotherProcessGoesOnWithoutStartingAJobTwice() throws Exception {
    Instant began = Instant.now().minusSeconds(60);
    Path ids = Files.createFile(folder.resolve("ids"));
    Process process = starter(ids);
    while (Files.readAllLines(ids).size() < SAVED_BEFORE) {
      assertTrue(process.isAlive(), "the process has ended");
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.destroyForcibly().waitFor();
    Jobs jobs = simulator.client().jobs();
    List<String> saved = Files.readAllLines(ids);
    assertTrue(saved.size() < SERVERS, "the process was killed too late");
    List<JobRun> runs =
        IntStream.range(0, SERVERS)
            .mapToObj(i -> i < saved.size() ? jobs.attach(saved.get(i)) : started(jobs, i, began))
            .toList();
    JobOutcomes outcomes = jobs.awaitAll(runs, Duration.ofMinutes(1));
    assertEquals(SERVERS, outcomes.succeeded().size());
    assertEquals(SERVERS, simulator.client().jobsV1().all().stream().count());
  }

  /** The last job may have been started, and not been saved. */
  private static JobRun started(Jobs jobs, int server, Instant since) {
    return jobs.find(request(server), since).stream()
        .findFirst()
        .orElseGet(() -> jobs.start(request(server)));
  }

  private Process starter(Path ids) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Starter.class.getName(),
            simulator.uri().toString(),
            simulator.tokenEndpoint().toString(),
            ids.toString())
        .inheritIO()
        .start();
  }
}
