package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.JobStartException;
import io.github.computeops.job.JobRequest;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A start is sent once, whatever becomes of its response. The simulator's clock is months away from
 * that of the machine.
 */
class LostStartThroughClientTest {
  private static final String START = "POST /compute-ops-mgmt/v1/jobs";
  private static final String LIST = "GET /compute-ops-mgmt/v1/jobs";
  private static final JobRequest REQUEST = StarterProcess.request(0);
  private final Simulator simulator = Simulator.builder().servers(1).start();
  private final ComputeOps com = client(attempt -> {});

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private ComputeOps client(AttemptListener listener) {
    return ComputeOps.builder()
        .baseUri(simulator.uri())
        .credentials(simulator.credentials())
        .listener(listener)
        .work(WorkSettings.builder().lostStart(Duration.ofSeconds(1)).build())
        .build();
  }

  private void once(Fault.Builder fault) {
    simulator.inject(fault.times(1).build());
  }

  private Set<String> jobs() {
    Set<String> ids = new TreeSet<>();
    com.jobsV1().all().forEach(job -> ids.add(job.id().orElseThrow()));
    return ids;
  }

  private void assertSent(int count) {
    simulator.received(START).times(count);
  }

  @Test
  void jobWhoseResponseWasCutAfterItActedIsFoundAgain() {
    once(Fault.builder().operation(START).dropped());
    JobRun run = com.jobs().start(REQUEST);
    assertEquals(Set.of(run.id()), jobs());
    assertSent(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void startThatWasCutBeforeItActedIsSaidToHaveStartedNothing(boolean dropped) {
    Fault.Builder failed = Fault.builder().operation(START).status(502);
    once(dropped ? failed.dropped() : failed);
    JobStartException lost = assertThrows(JobStartException.class, () -> com.jobs().start(REQUEST));
    assertFalse(lost.isOutcomeUnknown());
    assertEquals(Set.of(), jobs());
    assertSent(1);
  }

  @Test
  void jobIsFoundThoughTheFirstLooksFail() {
    once(Fault.builder().operation(START).dropped());
    once(Fault.builder().operation(LIST).status(503));
    assertEquals(Set.of(com.jobs().start(REQUEST).id()), jobs());
    assertSent(1);
  }

  @Test
  void jobOfAnotherCallerAtTheSameTimeMakesTwoCandidates() {
    once(Fault.builder().operation(START).dropped());
    Jobs others = com.jobs();
    try (ComputeOps unlucky =
        client(
            attempt -> {
              if (attempt.operation().equals("JobsV1.create")) {
                others.start(REQUEST);
              }
            })) {
      JobStartException lost =
          assertThrows(JobStartException.class, () -> unlucky.jobs().start(REQUEST));
      assertTrue(lost.isOutcomeUnknown());
      assertEquals(jobs(), new TreeSet<>(lost.candidates()));
      assertEquals(2, lost.candidates().size());
    }
    assertSent(2);
  }

  @Test
  void earlierJobOfTheSameRequestIsNoCandidate() throws Exception {
    JobRun earlier;
    try (ComputeOps other = client(attempt -> {})) {
      earlier = other.jobs().start(REQUEST);
    }
    simulator.advance(Duration.ofSeconds(5));
    once(Fault.builder().operation(START).dropped());
    JobRun run = com.jobs().start(REQUEST);
    assertEquals(List.of(earlier.id(), run.id()).stream().sorted().toList(), List.copyOf(jobs()));
  }
}
