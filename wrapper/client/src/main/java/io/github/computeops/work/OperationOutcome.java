package io.github.computeops.work;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.AsyncOperationV1;
import java.util.Optional;

/**
 * What became of an asynchronous operation, when the wait for it ended. Only {@link Succeeded} is
 * success. Immutable and thread-safe.
 */
public abstract sealed class OperationOutcome {
  private final OperationRun run;
  private final AsyncOperationV1 operation;
  private final String summary;
  private final boolean isEnd;

  private OperationOutcome(
      OperationRun run, AsyncOperationV1 operation, String summary, boolean isEnd) {
    this.run = run;
    this.operation = operation;
    this.summary = summary;
    this.isEnd = isEnd;
  }

  /** {@return the operation that was waited for} */
  public OperationRun run() {
    return run;
  }

  /** {@return the operation as it was last read; with nothing but its id if it never was} */
  public AsyncOperationV1 operation() {
    return operation;
  }

  /** {@return whether the operation is over} */
  public boolean isEnd() {
    return isEnd;
  }

  /** {@return whether the service said that the operation succeeded} */
  public boolean isSuccess() {
    return this instanceof Succeeded;
  }

  /** {@return the outcome in words, without its subject, such as {@code was cancelled}} */
  public String summary() {
    return summary;
  }

  /**
   * Returns the success, or throws.
   *
   * @return the same
   * @throws WorkFailedException if the operation did not succeed, or has not yet; it says why
   */
  public Succeeded orThrow() {
    String why =
        operation().error().isAbsent()
            ? ""
            : ": " + operation().error().toMap().getOrDefault("message", "");
    throw new WorkFailedException(
        "The operation " + run().id() + " " + summary() + why, run().id());
  }

  /** {@return the id and what became of it} */
  @Override
  public final String toString() {
    return run.id() + " " + summary;
  }

  /** The operation succeeded. */
  public static final class Succeeded extends OperationOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the operation
     * @param operation as it was last read; {@code results()} names what it changed
     */
    public Succeeded(OperationRun run, AsyncOperationV1 operation) {
      super(run, operation, "succeeded", true);
    }

    @Override
    public Succeeded orThrow() {
      return this;
    }
  }

  /** The operation failed. */
  public static final class Failed extends OperationOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the operation
     * @param operation as it was last read; {@code error()} and {@code recommendations()} say more
     */
    public Failed(OperationRun run, AsyncOperationV1 operation) {
      super(run, operation, "failed", true);
    }
  }

  /** The operation was cancelled. */
  public static final class Cancelled extends OperationOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the operation
     * @param operation as it was last read
     */
    public Cancelled(OperationRun run, AsyncOperationV1 operation) {
      super(run, operation, "was cancelled", true);
    }
  }

  /** There is no such operation, or no longer: the service keeps it for seven days. */
  public static final class Vanished extends OperationOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the operation
     * @param operation as it was last read
     */
    public Vanished(OperationRun run, AsyncOperationV1 operation) {
      super(run, operation, "does not exist, or no longer; how it ended is unknown", true);
    }
  }

  /** The operation waits for somebody to do something. It is not over. */
  public static final class Paused extends OperationOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the operation
     * @param operation as it was last read; {@code recommendations()} may say what to do
     */
    public Paused(OperationRun run, AsyncOperationV1 operation) {
      super(run, operation, "is paused until somebody does something", false);
    }
  }

  /** The service has not heard of the operation's progress for long. It may still go on. */
  public static final class TimedOut extends OperationOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the operation
     * @param operation as it was last read
     */
    public TimedOut(OperationRun run, AsyncOperationV1 operation) {
      super(run, operation, "makes no progress", false);
    }
  }

  /** The deadline passed first. The operation goes on, and can be waited for again. */
  public static final class StillRunning extends OperationOutcome {
    private final Optional<ComputeOpsException> lastFailure;

    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the operation
     * @param operation as it was last read
     * @param lastFailure why the last read failed; empty if it did not
     */
    public StillRunning(
        OperationRun run, AsyncOperationV1 operation, Optional<ComputeOpsException> lastFailure) {
      super(run, operation, "was still running at the deadline", false);
      this.lastFailure = lastFailure;
    }

    /** {@return why the last read failed; empty if it did not} */
    public Optional<ComputeOpsException> lastFailure() {
      return lastFailure;
    }
  }
}
