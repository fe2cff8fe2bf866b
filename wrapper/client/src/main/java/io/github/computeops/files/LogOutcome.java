package io.github.computeops.files;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.work.JobOutcome;

/**
 * What became of the collection of a server's logs. Only {@link Collected} is success. Immutable
 * and thread-safe. A new version may add kinds of outcomes.
 */
public sealed interface LogOutcome {
  /** {@return the id of the server} */
  String serverId();

  /** {@return the outcome as words, such as {@code were collected}} */
  String what();

  /**
   * Returns the logs, or throws.
   *
   * @return the logs
   * @throws ComputeOpsException if there are none; it says why
   */
  ServerLog orThrow();

  /** The logs were collected. */
  final class Collected implements LogOutcome {
    private final ServerLog log;

    /**
     * Makes one.
     *
     * @param log the logs
     */
    public Collected(ServerLog log) {
      this.log = log;
    }

    /** {@return the logs, to download them} */
    public ServerLog log() {
      return log;
    }

    @Override
    public String serverId() {
      return log.serverId();
    }

    @Override
    public String what() {
      return "were collected";
    }

    @Override
    public ServerLog orThrow() {
      return log;
    }

    @Override
    public String toString() {
      return "LogOutcome[" + serverId() + ", " + what() + "]";
    }
  }

  /** The job did not succeed, or has not yet. */
  final class NotCollected implements LogOutcome {
    private final LogCollection collection;
    private final JobOutcome outcome;

    /**
     * Makes one.
     *
     * @param collection the job
     * @param outcome what became of it
     */
    public NotCollected(LogCollection collection, JobOutcome outcome) {
      this.collection = collection;
      this.outcome = outcome;
    }

    /** {@return the job, to wait on if it still runs} */
    public LogCollection collection() {
      return collection;
    }

    /** {@return what became of the job} */
    public JobOutcome outcome() {
      return outcome;
    }

    @Override
    public String serverId() {
      return collection.serverId();
    }

    @Override
    public String what() {
      return "were not collected: the job " + outcome.run().id() + " " + outcome.what();
    }

    @Override
    public ServerLog orThrow() {
      throw new WorkFailedException(
          "The logs of " + serverId() + " " + what() + ".", outcome.run().id());
    }

    @Override
    public String toString() {
      return "LogOutcome[" + serverId() + ", " + what() + "]";
    }
  }

  /** The job could not be started. */
  final class NotStarted implements LogOutcome {
    private final String serverId;
    private final ComputeOpsException failure;

    /**
     * Makes one.
     *
     * @param serverId the id of the server
     * @param failure why
     */
    public NotStarted(String serverId, ComputeOpsException failure) {
      this.serverId = serverId;
      this.failure = failure;
    }

    /** {@return why it could not be started} */
    public ComputeOpsException failure() {
      return failure;
    }

    @Override
    public String serverId() {
      return serverId;
    }

    @Override
    public String what() {
      return "were not collected, since no job could be started: " + failure.getMessage();
    }

    @Override
    public ServerLog orThrow() {
      throw failure;
    }

    @Override
    public String toString() {
      return "LogOutcome[" + serverId() + ", " + what() + "]";
    }
  }
}
