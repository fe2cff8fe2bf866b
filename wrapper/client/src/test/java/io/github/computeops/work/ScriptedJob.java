package io.github.computeops.work;

import io.github.computeops.TestTime;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobState;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.JobV1Resource;
import io.github.computeops.model.JobV1ResultCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A job that has states at times: those since its creation. */
final class ScriptedJob {
  private final String id;
  private final TestTime time;
  private final Instant created;
  private final Duration clockError;
  private final TreeMap<Duration, UnaryOperator<JobV1.Builder>> states = new TreeMap<>();
  private UnaryOperator<JobV1.Builder> always = job -> job;
  private Duration appears = Duration.ZERO;
  private Duration vanishes = Duration.ofDays(365);
  private Duration listed = Duration.ZERO;

  ScriptedJob(String id, TestTime time, Duration clockError) {
    this.id = id;
    this.time = time;
    this.clockError = clockError;
    this.created = time.instant();
    at(0, "PENDING");
  }

  String id() {
    return id;
  }

  ScriptedJob request(JobCreateV1 body) {
    return always(
        job ->
            job.jobTemplate(body.jobTemplate())
                .jobParams(body.jobParams())
                .resource(
                    JobV1Resource.builder()
                        .id(body.resourceId())
                        .type(body.resourceType())
                        .build()));
  }

  ScriptedJob always(UnaryOperator<JobV1.Builder> change) {
    UnaryOperator<JobV1.Builder> before = always;
    always = job -> change.apply(before.apply(job));
    return this;
  }

  ScriptedJob at(int seconds, String state) {
    return at(seconds, job -> job.state(JobState.of(state)));
  }

  ScriptedJob at(int seconds, String state, String result) {
    return at(seconds, job -> job.state(JobState.of(state)).resultCode(JobV1ResultCode.of(result)));
  }

  ScriptedJob at(int seconds, UnaryOperator<JobV1.Builder> state) {
    states.put(Duration.ofSeconds(seconds), state);
    return this;
  }

  ScriptedJob succeedsAfter(int seconds) {
    return at(1, "RUNNING").at(seconds, "COMPLETE", "SUCCESS");
  }

  ScriptedJob appearsAfter(int seconds) {
    appears = Duration.ofSeconds(seconds);
    return this;
  }

  ScriptedJob listedAfter(int seconds) {
    listed = Duration.ofSeconds(seconds);
    return this;
  }

  ScriptedJob vanishesAfter(int seconds) {
    vanishes = Duration.ofSeconds(seconds);
    return this;
  }

  private Duration age() {
    return Duration.between(created, time.instant());
  }

  boolean exists() {
    return age().compareTo(appears) >= 0 && age().compareTo(vanishes) < 0;
  }

  boolean isListed() {
    return age().compareTo(listed) >= 0;
  }

  JobV1 first() {
    return job(Duration.ZERO);
  }

  JobV1 now() {
    return job(age());
  }

  private JobV1 job(Duration age) {
    JobV1.Builder job =
        JobV1.builder()
            .id(id)
            .createdAt(created.plus(clockError).atOffset(ZoneOffset.UTC))
            .updatedAt(created.plus(clockError).plus(age).atOffset(ZoneOffset.UTC));
    return states.floorEntry(age).getValue().apply(always.apply(job)).build();
  }
}
