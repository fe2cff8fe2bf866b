package io.github.computeops.internal.work;

import io.github.computeops.error.NotFoundException;
import io.github.computeops.internal.check.Require;
import io.github.computeops.model.ActivityV1beta2;
import io.github.computeops.model.JobUpdateV1;
import io.github.computeops.model.JobUpdateV1Input;
import io.github.computeops.model.JobUpdateV1State;
import io.github.computeops.model.JobV1;
import io.github.computeops.work.Approval;
import io.github.computeops.work.ChildJobs;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobProgress;
import io.github.computeops.work.JobRun;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A job of the service. */
final class ServiceJobRun implements JobRun {
  private static final Duration FOREVER = Duration.ofDays(365_000);
  private final String id;
  private final Work work;
  private final JobSight sight;

  ServiceJobRun(String id, Work work, JobSight sight) {
    this.id = id;
    this.work = work;
    this.sight = sight;
  }

  @Override
  public String id() {
    return id;
  }

  JobSight sight() {
    return sight;
  }

  @Override
  public JobV1 poll() {
    JobV1 job = work.calls().apis().jobsV1().get(id);
    sight.seen(this, job);
    return job;
  }

  @Override
  public JobOutcome await(Duration deadline, Consumer<JobProgress> progress) {
    return await(deadline, outcome -> true, progress);
  }

  @Override
  public JobOutcome awaitEnd(Duration deadline) {
    return await(deadline, JobOutcome::isEnd, progress -> {});
  }

  @Override
  public CompletableFuture<JobOutcome> whenEnded(Executor executor) {
    CompletableFuture<JobOutcome> future = new CompletableFuture<>();
    Require.present("executor", executor)
        .execute(
            () -> {
              try {
                future.complete(await(FOREVER, outcome -> true, progress -> check(future)));
              } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
              }
            });
    return future;
  }

  private static void check(CompletableFuture<?> future) {
    if (future.isDone()) {
      throw new CancellationException("Nobody waits any longer.");
    }
  }

  private JobOutcome await(
      Duration deadline, Predicate<JobOutcome> settles, Consumer<JobProgress> progress) {
    Require.present("progress", progress);
    Wait wait = new Wait("the job " + id, work.time(), work.settings().pace(), deadline);
    Looks looks = new Looks(work.calls(), wait);
    JobOutcome outcome =
        wait.until(
                sight.isFresh(),
                () -> looks.read(this::look).flatMap(it -> it).filter(settles),
                () -> show(wait, progress))
            .orElseGet(() -> new JobOutcome.StillRunning(this, sight.last(), looks.lastFailure()));
    return sight.tell(work.settings().listener(), outcome);
  }

  private Optional<JobOutcome> look(Calls calls) {
    try {
      return sight.seen(this, calls.apis().jobsV1().get(id));
    } catch (NotFoundException e) {
      return sight.missed(this);
    }
  }

  private void show(Wait wait, Consumer<JobProgress> progress) {
    progress.accept(new JobProgress(this, sight.last(), wait.elapsed(), wait.remaining()));
  }

  @Override
  public ChildJobs children() {
    return new Children(work, this).read();
  }

  @Override
  public List<ActivityV1beta2> activities() {
    return new JobActivities(work.calls().apis()).of(id);
  }

  @Override
  public Optional<Approval> approval() {
    return ServiceApproval.of(work.calls().apis(), id);
  }

  @Override
  public JobV1 dismiss() {
    return update(JobUpdateV1.builder().state(JobUpdateV1State.COMPLETE).build());
  }

  @Override
  public JobV1 stopOnRequest() {
    return update(
        JobUpdateV1.builder()
            .input(JobUpdateV1Input.builder().stopOnRequest(true).build())
            .build());
  }

  private JobV1 update(JobUpdateV1 patch) {
    return work.calls().apis().jobsV1().update(id, patch);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ServiceJobRun run && run.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "JobRun[" + id + "]";
  }
}
