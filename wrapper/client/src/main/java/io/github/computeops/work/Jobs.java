package io.github.computeops.work;

import io.github.computeops.api.Apis;
import io.github.computeops.filter.Filter;
import io.github.computeops.job.JobRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Starts jobs and waits for them.
 *
 * <pre>{@code
 * JobRun run = com.jobs().start(ServerPowerOff.builder().server(id).build());
 * JobOutcome outcome = run.await(Duration.ofMinutes(10));
 * }</pre>
 *
 * <p>Every documented job template has a request class in {@code
 * io.github.computeops.job.template}; {@link JobRequest#of} starts any other. Calls go through the
 * view that these jobs belong to, with its options and its tenant.
 *
 * <p>Immutable and thread-safe. A test may implement it. A new version may add methods.
 */
public interface Jobs {
  /**
   * Returns the same jobs with other settings.
   *
   * @param settings pace, listener, and what happens if the response to a start is lost; what they
   *     leave out stays as it is
   * @return jobs with these settings
   */
  Jobs with(WorkSettings settings);

  /**
   * Starts a job. Returns as soon as the service has accepted it, long before it ends.
   *
   * <p>The request is sent once. If its response is lost, the job is looked for, since the service
   * may have started it: a job of the same template, resource and parameters that was created since
   * the call began by the service's own clock. One such job is taken to be this one.
   *
   * @param request what to do, and on which resource
   * @return the job
   * @throws io.github.computeops.error.ApiException if the service rejects the request
   * @throws io.github.computeops.error.JobStartException if the response was lost, and not exactly
   *     one such job is found: it says whether none was started or which may have been
   */
  JobRun start(JobRequest request);

  /**
   * Makes a call other than that of {@link #start} that starts a job, such as adding servers.
   *
   * <pre>{@code
   * JobRun run = com.jobs().startedBy(api -> api.serversV1().create(servers));
   * }</pre>
   *
   * @param call makes one call on the interfaces that it is given
   * @return the job that the response names
   * @throws IllegalStateException if the response names no job; the call was made all the same
   */
  JobRun startedBy(Consumer<Apis> call);

  /**
   * Returns a job that was started before, also by another process. Nothing is sent.
   *
   * @param jobId its id, or its URI
   * @return the job; whether it exists is known once it is read
   * @throws IllegalArgumentException if the id is blank
   */
  JobRun attach(String jobId);

  /**
   * Finds jobs.
   *
   * @param filter such as {@code JobsV1Filter.RESOURCE_ID.eq(serverId)}
   * @return the jobs, read page by page while the stream is used
   */
  Stream<JobRun> find(Filter filter);

  /**
   * Finds the jobs that a request could have started, for example before the process was killed
   * that started it.
   *
   * @param request as it was started
   * @param since since when, by the service's clock
   * @return jobs of the same template and resource whose parameters include those of the request,
   *     latest first
   */
  List<JobRun> find(JobRequest request, Instant since);

  /**
   * Waits for many jobs, on this thread. Reads a hundred of them with one request in each round.
   *
   * @param runs the jobs; one that is there twice counts once
   * @param deadline how long to wait, for all of them
   * @return the outcome of each, in the order of the jobs; {@link JobOutcome.StillRunning} for
   *     those that were not done at the deadline
   * @throws io.github.computeops.error.ApiException if reading fails for good, such as with 403
   * @throws io.github.computeops.error.WaitEndedException if the thread is interrupted or the
   *     client closed; the jobs go on
   * @throws IllegalArgumentException if the deadline is negative
   */
  default JobOutcomes awaitAll(Collection<? extends JobRun> runs, Duration deadline) {
    return awaitAll(runs, deadline, progress -> {});
  }

  /**
   * Waits for many jobs, and shows how they proceed.
   *
   * @param runs the jobs; one that is there twice counts once
   * @param deadline how long to wait, for all of them
   * @param progress is told after each round, on this thread; what it throws ends the wait
   * @return the outcome of each, as {@link #awaitAll(Collection, Duration)} says
   */
  JobOutcomes awaitAll(
      Collection<? extends JobRun> runs, Duration deadline, Consumer<JobsProgress> progress);
}
