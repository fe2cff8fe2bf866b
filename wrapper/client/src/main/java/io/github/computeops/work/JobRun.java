package io.github.computeops.work;

import io.github.computeops.model.ActivityV1beta2;
import io.github.computeops.model.JobV1;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A job that was started: what is needed to wait for it, to judge it, and to stop it if that is
 * possible.
 *
 * <p>Its {@link #id()} is all there is to it: keep that, and {@link Jobs#attach} goes on in another
 * process.
 *
 * <pre>{@code
 * JobOutcome outcome = run.await(Duration.ofHours(1), progress -> log.info(progress.toString()));
 * if (outcome instanceof JobOutcome.Failed failed) {
 *   failed.run().activities().forEach(activity -> log.warn(activity.message().orElse("")));
 * }
 * }</pre>
 *
 * <p>While it waits, a failed read does not matter if it may pass: 5xx, 429, a broken connection,
 * and 404 in the first half minute after the start. Other errors end the wait. No thread waits
 * unless it is asked to. Thread-safe. A test may implement it. A new version may add methods.
 */
public interface JobRun {
  /** {@return the id of the job} */
  String id();

  /**
   * Reads the job.
   *
   * @return the job as it is now
   * @throws io.github.computeops.error.NotFoundException if there is no such job, or not yet, or no
   *     longer
   */
  JobV1 poll();

  /**
   * Waits until the job ends, or until somebody has to do something about it.
   *
   * @param deadline how long; zero or more
   * @return how it ended; or {@link JobOutcome.Stalled} or {@link JobOutcome.AwaitingApproval}; or
   *     {@link JobOutcome.StillRunning} at the deadline
   * @throws io.github.computeops.error.ApiException if reading fails for good, such as with 403
   * @throws io.github.computeops.error.WaitEndedException if the thread is interrupted or the
   *     client closed; the job goes on
   * @throws IllegalArgumentException if the deadline is negative
   */
  default JobOutcome await(Duration deadline) {
    return await(deadline, progress -> {});
  }

  /**
   * Waits as {@link #await(Duration)} does, and shows how the job proceeds.
   *
   * @param deadline how long; zero or more
   * @param progress is told after each read, on this thread; what it throws ends the wait
   * @return how it ended, or why it has not
   */
  JobOutcome await(Duration deadline, Consumer<JobProgress> progress);

  /**
   * Waits until the job ends, also while it is stalled or needs an approval.
   *
   * @param deadline how long; zero or more
   * @return how it ended, or {@link JobOutcome.StillRunning} at the deadline
   */
  JobOutcome awaitEnd(Duration deadline);

  /**
   * Waits on a thread of an executor. It occupies that thread until the job ends; for many jobs,
   * {@link Jobs#awaitAll} needs one thread and a hundredth of the requests.
   *
   * @param executor lends a thread
   * @return the outcome, as {@link #await(Duration)} returns it, without a deadline. Cancel it to
   *     end the wait with its next look; the job goes on.
   */
  CompletableFuture<JobOutcome> whenEnded(Executor executor);

  /**
   * Reads the jobs that this one has started, one for each server.
   *
   * @return the jobs, with what became of each
   */
  ChildJobs children();

  /**
   * Reads what the service says about the job to people, which tells why it failed.
   *
   * @return the activities, oldest first
   */
  List<ActivityV1beta2> activities();

  /**
   * Reads the request for an approval that holds the job back.
   *
   * @return the request; empty if nothing waits for an approval
   */
  Optional<Approval> approval();

  /**
   * Ends a stalled job, so that its resource is free for the next. The service rejects it for one
   * that is not stalled.
   *
   * @return the job after that
   */
  JobV1 dismiss();

  /**
   * Stops a firmware update of a group that updates one server after the other: those that have not
   * begun do not begin. Nothing else can be stopped.
   *
   * @return the job after that
   */
  JobV1 stopOnRequest();
}
