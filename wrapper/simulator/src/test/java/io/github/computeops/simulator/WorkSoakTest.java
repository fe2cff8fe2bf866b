package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.JobStartException;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerUidIndicatorOn;
import io.github.computeops.work.JobOutcomes;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * 200 jobs at a time, while the service fails in every way and the process that waits is killed: no
 * job is started twice, none is lost, and every outcome is right. {@code -Dsoak.seconds=60} makes
 * it run longer.
 */
class WorkSoakTest {
  private static final int AT_A_TIME = 200;
  private static final String JOBS = "/compute-ops-mgmt/v1/jobs";
  private static final Duration SECONDS = Duration.ofSeconds(Integer.getInteger("soak.seconds", 5));
  private static final Map<JobOutcome, String> NAMES =
      Map.of(
          JobOutcome.SUCCESS, "Succeeded",
          JobOutcome.FAILURE, "Failed",
          JobOutcome.DECLINED, "Declined",
          JobOutcome.ERROR, "Errored",
          JobOutcome.STALLED, "Stalled",
          JobOutcome.VANISHED, "Vanished");
  private final long seed = Long.getLong("soak.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /**
   * In real time, since a service whose clock runs faster does not say when a call began by it. A
   * job lasts seven seconds.
   */
  private final Simulator simulator =
      Simulator.builder().servers(AT_A_TIME).tokenLifetime(Duration.ofSeconds(2)).start();

  private final List<String> started = new ArrayList<>();
  private int vanished;

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void noJobIsStartedTwiceOrLostAndEveryOutcomeIsRight() {
    System.out.println("soak.seed=" + seed);
    inject(Fault.builder().operation("POST " + JOBS).status(502), 0.02);
    fail("POST " + JOBS, 429, 0.03);
    fail("GET " + JOBS, 503, 0.1);
    fail("GET " + JOBS, 429, 0.1);
    fail("GET " + JOBS + "/{id}", 500, 0.1);
    inject(Fault.builder().operation("POST " + JOBS).dropped(), 0.03);
    inject(Fault.builder().operation("GET " + JOBS).cut(), 0.05);
    long end = System.nanoTime() + SECONDS.toNanos();
    int waves = 0;
    for (; System.nanoTime() < end; waves++) {
      wave(waves);
    }
    assertEquals(waves * AT_A_TIME, started.size());
    assertEquals(started.size(), started.stream().distinct().count());
    assertEquals(started.size() - vanished, left());
    System.out.printf("%d jobs, %d requests%n", started.size(), simulator.requests().size());
  }

  /** Counts the jobs that the service has, by its own count. */
  private long left() {
    try (ComputeOps com = simulator.newClient()) {
      return com.jobsV1().all().stream().count();
    }
  }

  private void fail(String operation, int status, double chance) {
    inject(Fault.builder().operation(operation).status(status).header("Retry-After", "0"), chance);
  }

  private void inject(Fault.Builder fault, double chance) {
    simulator.inject(fault.chance(chance, random.nextLong()).build());
  }

  private void wave(int number) {
    List<String> ids = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    try (ComputeOps first = simulator.newClient()) {
      for (int i = 0; i < AT_A_TIME; i++) {
        JobOutcome outcome = JobOutcome.values()[random.nextInt(JobOutcome.values().length)];
        outcome = outcome == JobOutcome.STALLED ? JobOutcome.FAILURE : outcome;
        simulator.endNextJob(outcome);
        expected.add(NAMES.get(outcome));
        vanished += outcome == JobOutcome.VANISHED ? 1 : 0;
        ids.add(start(jobs(first), request(i)).id());
      }
      jobs(first).awaitAll(attached(first, ids), Duration.ofMillis(random.nextInt(50)));
    }
    try (ComputeOps second = simulator.newClient()) {
      JobOutcomes outcomes = jobs(second).awaitAll(attached(second, ids), Duration.ofMinutes(1));
      assertEquals(
          expected,
          outcomes.all().stream().map(it -> it.getClass().getSimpleName()).toList(),
          "wave " + number);
    }
    started.addAll(ids);
  }

  private static JobRequest request(int server) {
    return ServerUidIndicatorOn.builder().server(ServerIds.of(server)).build();
  }

  private static JobRun start(Jobs jobs, JobRequest request) {
    while (true) {
      try {
        return jobs.start(request);
      } catch (JobStartException e) {
        assertFalse(e.isOutcomeUnknown(), e.getMessage());
      }
    }
  }

  private static List<JobRun> attached(ComputeOps com, List<String> ids) {
    return ids.stream().map(jobs(com)::attach).toList();
  }

  private static Jobs jobs(ComputeOps com) {
    Duration soon = Duration.ofMillis(20);
    Pace pace = Pace.builder().first(soon).second(soon).longest(soon).build();
    return com.jobs()
        .with(WorkSettings.builder().pace(pace).lostStart(Duration.ofSeconds(5)).build());
  }
}
