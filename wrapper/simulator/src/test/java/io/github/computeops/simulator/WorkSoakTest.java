package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.RetryPolicy;
import io.github.computeops.job.JobRequest;
import io.github.computeops.work.JobOutcomes;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.JobsProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 200 jobs at a time, while the service fails in every way and the process that starts them and
 * waits for them is killed: no job is started twice, none is lost, and every outcome is right.
 * {@code -Dsoak.seconds=60} makes it run longer.
 */
class WorkSoakTest {
  private static final int AT_A_TIME = 200;
  private static final String START = "POST /compute-ops-mgmt/v1/jobs";
  private static final String LIST = "GET /compute-ops-mgmt/v1/jobs";
  private static final Duration SECONDS = Duration.ofSeconds(Integer.getInteger("soak.seconds", 5));
  private static final Map<SimulatedJobOutcome, String> NAMES =
      Map.of(
          SimulatedJobOutcome.SUCCEEDED, "Succeeded",
          SimulatedJobOutcome.FAILED, "Failed",
          SimulatedJobOutcome.DECLINED, "Declined",
          SimulatedJobOutcome.ERRORED, "Errored",
          SimulatedJobOutcome.STALLED, "Stalled",
          SimulatedJobOutcome.VANISHED, "Vanished");
  private final long seed = Long.getLong("soak.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /** In real time, since a service whose clock runs faster does not say when a call began by it. */
  private final Simulator simulator =
      Simulator.builder().servers(AT_A_TIME).tokenLifetime(Duration.ofSeconds(2)).start();

  private final Set<String> started = new TreeSet<>();
  private int vanished;

  @TempDir Path folder;

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void noJobIsStartedTwiceOrLostAndEveryOutcomeIsRight() throws Exception {
    System.out.println("soak.seed=" + seed);
    inject(Fault.builder().operation(START).status(502), 0.005);
    inject(Fault.builder().operation(START).status(502).dropped(), 0.005);
    inject(Fault.builder().operation(START).dropped(), 0.015);
    fail(START, 429, 0.03);
    fail(LIST, 503, 0.05);
    fail(LIST, 429, 0.05);
    fail(LIST + "/{id}", 500, 0.1);
    inject(Fault.builder().operation(LIST).cut(), 0.03);
    long end = System.nanoTime() + SECONDS.toNanos();
    int waves = 0;
    while (System.nanoTime() < end) {
      wave(++waves);
    }
    assertEquals(waves * AT_A_TIME, started.size());
    assertEquals(started.size() - vanished, left());
    System.out.printf("%d jobs, started by %d processes that were killed%n", started.size(), waves);
  }

  /** Counts the jobs that the service has, by its own count. */
  private long left() {
    simulator.clearFaults();
    try (ComputeOps com = client()) {
      return com.jobsV1().all().stream().count();
    }
  }

  private void fail(String operation, int status, double chance) {
    inject(Fault.builder().operation(operation).status(status).header("Retry-After", "0"), chance);
  }

  private void inject(Fault.Builder fault, double chance) {
    simulator.inject(fault.chance(chance, random.nextLong()).build());
  }

  private void wave(int number) throws Exception {
    List<SimulatedJobOutcome> orders =
        Stream.generate(
                () ->
                    SimulatedJobOutcome.values()[
                        random.nextInt(SimulatedJobOutcome.values().length)])
            .limit(AT_A_TIME)
            .toList();
    orders.forEach(simulator::endNextJob);
    vanished += (int) orders.stream().filter(SimulatedJobOutcome.VANISHED::equals).count();
    List<String> saved =
        StarterProcess.start(simulator, AT_A_TIME, folder.resolve("ids"))
            .killedAfter(1 + random.nextInt(AT_A_TIME));
    TimeUnit.SECONDS.sleep(1); // Its last request may still be on its way.
    try (ComputeOps com = client()) {
      List<JobRun> runs = resumed(com.jobs(), saved);
      JobOutcomes outcomes = com.jobs().awaitAll(runs, Duration.ofMinutes(5), this::hurry);
      assertEquals(
          orders.stream().map(NAMES::get).toList(),
          outcomes.all().stream().map(it -> it.getClass().getSimpleName()).toList(),
          "wave " + number);
      outcomes.unfinished().forEach(stalled -> stalled.run().dismiss());
      runs.forEach(run -> started.add(run.id()));
    }
  }

  private ComputeOps client() {
    return ComputeOps.builder()
        .baseUri(simulator.uri())
        .credentials(simulator.credentials())
        .retryPolicy(RetryPolicy.builder().maxAttempts(10).build())
        .work(StarterProcess.settings())
        .build();
  }

  private List<JobRun> resumed(Jobs jobs, List<String> saved) {
    List<JobRun> runs = new ArrayList<>(saved.stream().map(jobs::attach).toList());
    if (runs.size() < AT_A_TIME) {
      runs.add(foundOrStarted(jobs, runs.size()));
    }
    while (runs.size() < AT_A_TIME) {
      runs.add(StarterProcess.started(jobs, StarterProcess.request(runs.size())));
    }
    return runs;
  }

  /** The last job may have been started, and not been saved. */
  private JobRun foundOrStarted(Jobs jobs, int server) {
    JobRequest request = StarterProcess.request(server);
    return jobs.find(request, Instant.EPOCH).stream()
        .filter(run -> !started.contains(run.id()))
        .findFirst()
        .orElseGet(() -> StarterProcess.started(jobs, request));
  }

  /** The minutes of all jobs pass while they are waited for, and with them the token expires. */
  private void hurry(JobsProgress progress) {
    if (progress.settled().isEmpty()) {
      simulator.advance(Duration.ofMinutes(2));
    }
  }
}
