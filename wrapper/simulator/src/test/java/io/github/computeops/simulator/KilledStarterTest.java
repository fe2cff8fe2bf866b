package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.job.JobRequest;
import io.github.computeops.work.JobOutcomes;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

  @Test
  @Timeout(120)
  void anotherProcessGoesOnWithoutStartingAJobTwice() throws Exception {
    List<String> saved =
        StarterProcess.start(simulator, SERVERS, folder.resolve("ids")).killedAfter(SAVED_BEFORE);
    assertTrue(saved.size() < SERVERS, "the process was killed too late");
    Jobs jobs = simulator.client().jobs();
    List<JobRun> runs =
        IntStream.range(0, SERVERS)
            .mapToObj(i -> i < saved.size() ? jobs.attach(saved.get(i)) : started(jobs, i))
            .toList();
    simulator.advance(Duration.ofMinutes(2));
    JobOutcomes outcomes = jobs.awaitAll(runs, Duration.ofMinutes(1));
    assertEquals(SERVERS, outcomes.succeeded().size());
    assertEquals(SERVERS, simulator.client().jobsV1().all().stream().count());
  }

  /** The last job may have been started, and not been saved. */
  private static JobRun started(Jobs jobs, int server) {
    JobRequest request = StarterProcess.request(server);
    return jobs.find(request, Instant.EPOCH).stream()
        .findFirst()
        .orElseGet(() -> jobs.start(request));
  }
}
