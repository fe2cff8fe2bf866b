package io.github.computeops.work;

import io.github.computeops.model.JobV1;
import java.util.List;
import java.util.Optional;

/**
 * The jobs that a job for a group has started, and the servers that it did not reach.
 *
 * @param all one for each server that was reached, in the order in which they were created
 * @param notReached the ids of the servers that have no job: the group's, or those that the job was
 *     given. A job that goes on may still reach them; one that succeeded has left nobody out.
 */
public record ChildJobs(List<Child> all, List<String> notReached) {
  /**
   * The job for one server.
   *
   * @param resourceId the id of the server
   * @param run the job
   * @param job as it was read
   * @param outcome what became of it; empty while it goes on
   */
  public record Child(String resourceId, JobRun run, JobV1 job, Optional<JobOutcome> outcome) {}

  /** {@return those that succeeded} */
  public List<Child> succeeded() {
    return all.stream()
        .filter(child -> child.outcome().filter(JobOutcome::isSuccess).isPresent())
        .toList();
  }

  /** {@return those that are over and did not succeed} */
  public List<Child> unsuccessful() {
    return all.stream()
        .filter(child -> child.outcome().filter(it -> it.isEnd() && !it.isSuccess()).isPresent())
        .toList();
  }

  /** {@return those that are not over} */
  public List<Child> unfinished() {
    return all.stream()
        .filter(child -> child.outcome().filter(JobOutcome::isEnd).isEmpty())
        .toList();
  }
}
