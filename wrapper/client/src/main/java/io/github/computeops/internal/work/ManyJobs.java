package io.github.computeops.internal.work;

import io.github.computeops.api.JobsV1;
import io.github.computeops.api.JobsV1Filter;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.JobV1;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobOutcomes;
import io.github.computeops.work.JobsProgress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits for many jobs: reads a hundred with one request. */
final class ManyJobs {
  private static final int AT_ONCE = 100;
  private final Work work;
  private final List<ServiceJobRun> runs;
  private final Map<String, JobOutcome> settled = new HashMap<>();
  private final Map<String, Optional<ComputeOpsException>> lastFailures = new HashMap<>();

  ManyJobs(Work work, List<ServiceJobRun> runs) {
    this.work = work;
    this.runs = runs;
  }

  JobOutcomes await(Duration deadline, Consumer<JobsProgress> progress) {
    Wait wait = new Wait(runs.size() + " jobs", work.time(), work.settings().pace(), deadline);
    Looks looks = new Looks(work.calls(), wait);
    boolean fresh = runs.stream().allMatch(run -> run.sight().isFresh());
    wait.until(fresh, () -> round(looks), () -> progress.accept(progress(wait)));
    return new JobOutcomes(
        runs.stream().map(run -> settled.getOrDefault(run.id(), stillRunning(run))).toList());
  }

  private JobOutcome stillRunning(ServiceJobRun run) {
    Optional<ComputeOpsException> lastFailure =
        lastFailures.getOrDefault(run.id(), Optional.empty());
    return new JobOutcome.StillRunning(run, run.sight().last(), lastFailure);
  }

  /** Reads all jobs that are not settled; returns something when none is left. */
  private Optional<Boolean> round(Looks looks) {
    List<ServiceJobRun> left = left();
    for (int from = 0; from < left.size(); from += AT_ONCE) {
      List<ServiceJobRun> some = left.subList(from, Math.min(left.size(), from + AT_ONCE));
      Optional<Map<String, JobV1>> jobs = looks.read(calls -> list(calls, some));
      some.forEach(run -> lastFailures.put(run.id(), looks.lastFailure()));
      jobs.ifPresent(it -> judge(looks, some, it));
    }
    return left().isEmpty() ? Optional.of(true) : Optional.empty();
  }

  private List<ServiceJobRun> left() {
    return runs.stream().filter(run -> !settled.containsKey(run.id())).toList();
  }

  /** If the service does not accept the filter, each job is read by itself. */
  private static Map<String, JobV1> list(Calls calls, List<ServiceJobRun> some) {
    Map<String, JobV1> jobs = new HashMap<>();
    try {
      calls
          .apis()
          .jobsV1()
          .list(query(some))
          .items()
          .forEach(job -> job.id().ifPresent(id -> jobs.put(id, job)));
    } catch (BadRequestException e) {
      return jobs;
    }
    return jobs;
  }

  private static JobsV1.ListQuery query(List<ServiceJobRun> some) {
    return JobsV1.ListQuery.builder()
        .filter(JobsV1Filter.ID.in(some.stream().map(ServiceJobRun::id).toList()))
        .limit(AT_ONCE)
        .build();
  }

  private void judge(Looks looks, List<ServiceJobRun> some, Map<String, JobV1> jobs) {
    for (ServiceJobRun run : some) {
      JobV1 job = jobs.get(run.id());
      Optional<JobOutcome> outcome =
          job == null ? lookedAt(looks, run) : run.sight().seen(run, job);
      outcome.ifPresent(it -> settle(run, it));
    }
  }

  private Optional<JobOutcome> lookedAt(Looks looks, ServiceJobRun run) {
    Optional<JobOutcome> outcome = looks.read(calls -> alone(calls, run)).flatMap(it -> it);
    lastFailures.put(run.id(), looks.lastFailure());
    return outcome;
  }

  /** A list may not have a job yet that can be read by itself. */
  private static Optional<JobOutcome> alone(Calls calls, ServiceJobRun run) {
    try {
      return run.sight().seen(run, calls.apis().jobsV1().get(run.id()));
    } catch (NotFoundException e) {
      return run.sight().missed(run);
    }
  }

  private void settle(ServiceJobRun run, JobOutcome outcome) {
    settled.put(run.id(), outcome);
    run.sight().tell(work.settings().listener(), outcome);
  }

  private JobsProgress progress(Wait wait) {
    return new JobsProgress(
        runs.stream().flatMap(run -> Optional.ofNullable(settled.get(run.id())).stream()).toList(),
        left().stream().map(run -> run.sight().last()).toList(),
        wait.elapsed(),
        wait.remaining());
  }
}
