package io.github.computeops.files;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.work.JobOutcome;

/**
 * What became of the collection of a server's logs. Only {@link Collected} is success. Immutable
 * and thread-safe.
 */
public abstract sealed class LogOutcome {
  private final String serverId;
  private final String summary;

  private LogOutcome(String serverId, String summary) {
    this.serverId = serverId;
    this.summary = summary;
  }

  /** {@return the id of the server} */
  public String serverId() {
    return serverId;
  }

  /** {@return whether the logs were collected} */
  public boolean isSuccess() {
    return this instanceof Collected;
  }

  /** {@return the outcome in words, without its subject, such as {@code were collected}} */
  public String summary() {
    return summary;
  }

  /**
   * Returns the logs, or throws.
   *
   * @return the logs
   * @throws ComputeOpsException if there are none; it says why
   */
  public abstract ServerLog orThrow();

  /** {@return the id of the server and what became of its logs} */
  @Override
  public final String toString() {
    return serverId + " " + summary;
  }

  /** The logs were collected. */
  public static final class Collected extends LogOutcome {
    private final ServerLog log;

    /**
     * Makes the outcome, which a test may need.
     *
     * @param log the logs
     */
    public Collected(ServerLog log) {
      super(log.serverId(), "were collected");
      this.log = log;
    }

    /** {@return the logs, to download them} */
    public ServerLog log() {
      return log;
    }

    @Override
    public ServerLog orThrow() {
      return log;
    }
  }

  /** The job did not succeed, or has not yet. */
  public static final class NotCollected extends LogOutcome {
    private final LogCollection collection;
    private final JobOutcome outcome;

    /**
     * Makes the outcome, which a test may need.
     *
     * @param collection the job
     * @param outcome what became of it
     */
    public NotCollected(LogCollection collection, JobOutcome outcome) {
      super(
          collection.serverId(),
          "were not collected: the job " + outcome.run().id() + " " + outcome.summary());
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
    public ServerLog orThrow() {
      throw new WorkFailedException(
          "The logs of " + serverId() + " " + summary() + ".", outcome.run().id());
    }
  }

  /** The job could not be started. */
  public static final class NotStarted extends LogOutcome {
    private final ComputeOpsException failure;

    /**
     * Makes the outcome, which a test may need.
     *
     * @param serverId the id of the server
     * @param failure why
     */
    public NotStarted(String serverId, ComputeOpsException failure) {
      super(serverId, "were not collected, since no job could be started: " + failure.getMessage());
      this.failure = failure;
    }

    /** {@return why it could not be started} */
    public ComputeOpsException failure() {
      return failure;
    }

    @Override
    public ServerLog orThrow() {
      throw failure;
    }
  }
}
