package io.github.computeops.work;

import io.github.computeops.internal.check.Require;
import io.github.computeops.model.JobV1;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The jobs that a job for a group has started, and the servers that it did not reach.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChildJobs {
  private final List<Child> all;
  private final List<String> notReached;

  /**
   * Makes child jobs, which a test may need.
   *
   * @param all one for each server that was reached; they are copied
   * @param notReached the ids of the servers that have no job; they are copied
   */
  public ChildJobs(List<Child> all, List<String> notReached) {
    this.all = Require.all("child jobs", all);
    this.notReached = Require.all("servers that were not reached", notReached);
  }

  /** {@return one for each server that was reached, in the order in which they were created} */
  public List<Child> all() {
    return all;
  }

  /**
   * Returns the ids of the servers that have no job: the group's, or those that the job was given.
   * A job that goes on may still reach them; one that succeeded has left nobody out.
   *
   * @return the ids; unmodifiable
   */
  public List<String> notReached() {
    return notReached;
  }

  /** {@return those that succeeded} */
  public List<Child> succeeded() {
    return those(JobOutcome::isSuccess);
  }

  /** {@return those that are over and did not succeed} */
  public List<Child> unsuccessful() {
    return those(outcome -> outcome.isEnd() && !outcome.isSuccess());
  }

  /** {@return those that are not over} */
  public List<Child> unfinished() {
    return all.stream()
        .filter(child -> child.outcome().filter(JobOutcome::isEnd).isEmpty())
        .toList();
  }

  private List<Child> those(Predicate<JobOutcome> condition) {
    return all.stream().filter(child -> child.outcome().filter(condition).isPresent()).toList();
  }

  /** {@return the jobs, and the servers that were not reached} */
  @Override
  public String toString() {
    return all + ", not reached: " + notReached;
  }

  /**
   * The job for one server.
   *
   * <p>Immutable and thread-safe.
   */
  public static final class Child {
    private final String resourceId;
    private final JobRun run;
    private final JobV1 job;
    private final Optional<JobOutcome> outcome;

    /**
     * Makes a child job, which a test may need.
     *
     * @param resourceId the id of the server
     * @param run the job
     * @param job the job as it was read
     * @param outcome what became of it; empty while it goes on
     */
    public Child(String resourceId, JobRun run, JobV1 job, Optional<JobOutcome> outcome) {
      this.resourceId = resourceId;
      this.run = run;
      this.job = job;
      this.outcome = outcome;
    }

    /** {@return the id of the server} */
    public String resourceId() {
      return resourceId;
    }

    /** {@return the job} */
    public JobRun run() {
      return run;
    }

    /** {@return the job as it was read} */
    public JobV1 job() {
      return job;
    }

    /** {@return what became of it; empty while it goes on} */
    public Optional<JobOutcome> outcome() {
      return outcome;
    }

    /** {@return the server and what became of its job} */
    @Override
    public String toString() {
      return resourceId + ": " + outcome.map(JobOutcome::summary).orElse("goes on");
    }
  }
}
