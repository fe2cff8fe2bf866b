package io.github.computeops.internal.work;

import io.github.computeops.api.JobsV1;
import io.github.computeops.error.JobStartException;
import io.github.computeops.error.WaitEndedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.internal.http.HttpDate;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.job.JobRequest;
import io.github.computeops.model.JobCollectionV1;
import io.github.computeops.model.JobV1;
import io.github.computeops.work.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a job whose start had no response.
 *
 * @param began when the call began, by the clock of this machine
 * @param failure what happened to the call
 */
record LostStart(
    Work work, KnownJobs known, JobRequest request, Instant began, ComputeOpsException failure) {
  private static final Pace PACE =
      Pace.builder().second(Duration.ofSeconds(2)).longest(Duration.ofSeconds(5)).build();
  private static final int LATEST = 100;

  /** How far two clocks may be apart, if the service does not say what its own shows. */
  private static final Duration APART = Duration.ofMinutes(1);

  JobV1 find() {
    try {
      return only(looked().or(this::lookedLater));
    } catch (JobStartException e) {
      throw e;
    } catch (WaitEndedException e) {
      throw unknown("the search for it ended", e);
    } catch (ComputeOpsException e) {
      throw unknown("the search for it failed", e);
    }
  }

  /** Returns the jobs that it may be; nothing if that could not be read at the end. */
  private Optional<List<JobV1>> looked() {
    Wait wait = begun();
    Looks looks = new Looks(work.calls(), wait);
    Optional<List<JobV1>> found =
        wait.until(true, () -> looks.read(this::candidates).filter(it -> !it.isEmpty()), () -> {});
    return looks.lastFailure().isEmpty() ? found.or(() -> Optional.of(List.of())) : found;
  }

  /** One more look that succeeds tells whether none was started. */
  private Optional<List<JobV1>> lookedLater() {
    Wait wait = begun();
    Looks looks = new Looks(work.calls(), wait);
    Optional<List<JobV1>> found = wait.until(true, () -> looks.read(this::candidates), () -> {});
    looks
        .lastFailure()
        .ifPresent(
            last -> {
              throw unknown("it could not be looked for", last);
            });
    return found;
  }

  private Wait begun() {
    return new Wait(request.toString(), work.time(), PACE, work.settings().lostStart());
  }

  private List<JobV1> candidates(Calls calls) {
    JobsV1.ListQuery query = JobMatch.query(request).toBuilder().limit(LATEST).build();
    Calls.Called<JobCollectionV1> page = calls.make(apis -> apis.jobsV1().list(query));
    return new JobMatch(request)
        .in(page.value().items().stream(), since(page.head()))
        .filter(job -> job.id().filter(id -> !known.has(id)).isPresent())
        .toList();
  }

  /** Returns when the call began, by the clock of the service. */
  private Instant since(ResponseHead head) {
    Instant now = work.time().clock().instant();
    return head.headers().getOrDefault("Date", List.of()).stream()
        .findFirst()
        .flatMap(HttpDate::read)
        .map(date -> began.plus(Duration.between(now, date)))
        .orElseGet(() -> began.minus(APART));
  }

  private JobV1 only(Optional<List<JobV1>> looked) {
    List<JobV1> found = looked.orElse(List.of());
    if (found.size() == 1) {
      return found.get(0);
    }
    throw found.isEmpty()
        ? none()
        : several(found.stream().flatMap(job -> job.id().stream()).toList());
  }

  private JobStartException none() {
    return new JobStartException(
        said()
            + " and no such job appeared within "
            + work.settings().lostStart()
            + ", so none was started.",
        false,
        List.of(),
        failure);
  }

  private JobStartException several(List<String> ids) {
    return new JobStartException(
        said() + " and it may be one of " + ids + "; review these before you start it again.",
        true,
        ids,
        failure);
  }

  private JobStartException unknown(String why, ComputeOpsException reason) {
    JobStartException unknown =
        new JobStartException(
            said() + " and " + why + ", so it may run; look for it before you start it again.",
            true,
            List.of(),
            failure);
    unknown.addSuppressed(reason);
    return unknown;
  }

  private String said() {
    return "The response to the start of " + request + " was lost,";
  }
}
