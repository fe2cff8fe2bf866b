package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.JobStartException;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.model.JobCreateV1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A service whose jobs proceed in the time of the test, and a client of it. */
abstract class WithWork {
  static final Duration HOUR = Duration.ofHours(1);
  static final ServerPowerOff POWER_OFF = ServerPowerOff.builder().server("P1+S1").build();
  WorkService service;
  ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    service = new WorkService();
    com = service.client();
  }

  @AfterEach
  void stop() {
    com.close();
    service.close();
  }

  ScriptedJob job(String id) {
    return service.job(id);
  }

  JobRun attached(String id) {
    return com.jobs().attach(id);
  }

  <O extends JobOutcome> O awaited(Class<O> kind, String id) {
    return assertInstanceOf(kind, attached(id).await(HOUR));
  }

  void slept(double... seconds) {
    assertEquals(
        java.util.Arrays.stream(seconds)
            .mapToObj(it -> Duration.ofMillis(Math.round(it * 1000)))
            .toList(),
        service.time.sleeps());
  }

  static List<String> ids(List<JobOutcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome.run().id()).toList();
  }

  /** Starts a job, which fails. */
  JobStartException notStarted() {
    return assertThrows(JobStartException.class, () -> com.jobs().start(POWER_OFF));
  }

  static JobCreateV1 body(Map<String, Object> parameters) {
    return JobCreateV1.builder()
        .jobTemplate(POWER_OFF.templateId())
        .resourceType(POWER_OFF.resourceType())
        .resourceId(POWER_OFF.resourceId())
        .jobParams(parameters)
        .build();
  }
}
