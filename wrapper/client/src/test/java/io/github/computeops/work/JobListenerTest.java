package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.JobRequest;
import io.github.computeops.listener.JobEnd;
import io.github.computeops.listener.JobListener;
import io.github.computeops.micrometer.MicrometerJobListener;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Listeners are told of jobs that start and end. */
class JobListenerTest extends WithWork {
  private Jobs heardBy(JobListener listener) {
    return com.jobs().with(WorkSettings.builder().listener(listener).build());
  }

  private static JobListener telling(String name, List<String> told) {
    return new JobListener() {
      @Override
      public void onStarted(String jobId, JobRequest request) {
        told.add(name + " started " + jobId);
      }

      @Override
      public void onEnded(JobEnd end) {
        told.add(name + " ended " + end.jobId() + " " + end.outcome());
      }
    };
  }

  @Test
  void listenerOfTheBuilderIsToldThroughEachView() {
    List<String> told = new ArrayList<>();
    service.script = job -> job.succeedsAfter(1);
    WorkSettings heard = WorkSettings.builder().listener(telling("all", told)).build();
    try (ComputeOps other = service.client(builder -> builder.work(heard))) {
      other.jobs().start(POWER_OFF).await(HOUR);
      other.forTenant("acid").jobs().start(POWER_OFF);
    }
    assertEquals(
        List.of("all started job-1", "all ended job-1 SUCCEEDED", "all started job-2"), told);
  }

  @Test
  void otherSettingsOfSomeJobsKeepTheListenerOfTheBuilder() {
    List<String> told = new ArrayList<>();
    WorkSettings heard = WorkSettings.builder().listener(telling("all", told)).build();
    WorkSettings slow = WorkSettings.builder().pace(Pace.ofDefaults()).build();
    WorkSettings own = WorkSettings.builder().listener(telling("own", told)).build();
    try (ComputeOps other = service.client(builder -> builder.work(heard).work(slow))) {
      other.jobs().with(slow).start(POWER_OFF);
      other.jobs().with(own).start(POWER_OFF);
    }
    assertEquals(List.of("all started job-1", "own started job-2"), told);
  }

  @Test
  void twoListenersAreToldInOrder() {
    List<String> told = new ArrayList<>();
    service.script = job -> job.succeedsAfter(1);
    heardBy(telling("one", told).andThen(telling("two", told))).start(POWER_OFF).await(HOUR);
    assertEquals(
        List.of(
            "one started job-1",
            "two started job-1",
            "one ended job-1 SUCCEEDED",
            "two ended job-1 SUCCEEDED"),
        told);
  }

  @Test
  void startAndEndAreToldOnceEach() {
    List<String> told = new ArrayList<>();
    Jobs jobs =
        heardBy(
            new JobListener() {
              @Override
              public void onStarted(String jobId, JobRequest request) {
                told.add(jobId + " " + request);
              }

              @Override
              public void onEnded(JobEnd end) {
                told.add(end.toString());
              }
            });
    service.script = job -> job.succeedsAfter(7);
    JobRun run = jobs.start(POWER_OFF);
    run.await(Duration.ofSeconds(1));
    run.await(HOUR);
    run.await(HOUR);
    jobs.awaitAll(List.of(run), HOUR);
    assertEquals(
        List.of(
            "job-1 ServerPowerOff[compute-ops-mgmt/server P1+S1, {}]",
            "JobEnd[job-1, template=d0c13b58-748c-461f-9a61-c0c5c71f1bb4, SUCCEEDED, PT13.5S]"),
        told);
  }

  @Test
  void jobThatWasNeverReadHasNoTemplateAndNoDuration() {
    List<JobEnd> ends = new ArrayList<>();
    Jobs jobs =
        heardBy(
            new JobListener() {
              @Override
              public void onEnded(JobEnd end) {
                ends.add(end);
              }
            });
    jobs.awaitAll(List.of(jobs.attach("none")), HOUR);
    assertEquals("[JobEnd[none, template=, VANISHED, never read]]", ends.toString());
  }

  @Test
  void micrometerCountsStartsAndTimesEndsByTemplate() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    Jobs jobs = heardBy(new MicrometerJobListener(registry));
    service.script = job -> job.at(2, "COMPLETE", "FAILURE");
    jobs.start(POWER_OFF).await(HOUR);
    jobs.start(JobRequest.of("t").resource("x", "y").build());
    jobs.attach("none").await(HOUR);
    assertEquals(
        1, registry.counter("compute.ops.jobs.started", "template", "Server Power Off").count());
    assertEquals(1, registry.counter("compute.ops.jobs.started", "template", "other").count());
    assertEquals(
        2,
        registry
            .timer("compute.ops.jobs.ended", "template", "Server Power Off", "outcome", "FAILED")
            .totalTime(TimeUnit.SECONDS));
    assertEquals(
        1,
        registry
            .timer("compute.ops.jobs.ended", "template", "other", "outcome", "VANISHED")
            .count());
    assertEquals(4, registry.getMeters().stream().map(Meter::getId).distinct().count());
  }
}
