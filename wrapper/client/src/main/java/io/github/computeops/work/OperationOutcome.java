package io.github.computeops.work;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.AsyncOperationV1;
import java.util.Optional;

/**
 * What became of an asynchronous operation, when the wait for it ended. Only {@link Succeeded} is
 * success. Immutable and thread-safe. A new version may add kinds of outcomes.
 */
public sealed interface OperationOutcome {
  /** {@return the operation that was waited for} */
  OperationRun run();

  /** {@return the operation as it was last read; with nothing but its id if it never was} */
  AsyncOperationV1 operation();

  /** {@return whether the operation is over} */
  default boolean isEnd() {
    return true;
  }

  /** {@return the outcome as words, such as {@code was cancelled}} */
  String what();

  /**
   * Returns the success, or throws.
   *
   * @return the same
   * @throws WorkFailedException if the operation did not succeed, or has not yet; it says why
   */
  default Succeeded orThrow() {
    String why =
        operation().error().isAbsent()
            ? ""
            : ": " + operation().error().toMap().getOrDefault("message", "");
    throw new WorkFailedException("The operation " + run().id() + " " + what() + why, run().id());
  }

  /**
   * The operation succeeded.
   *
   * @param run the operation
   * @param operation as it was last read; {@code results()} names what it changed
   */
  record Succeeded(OperationRun run, AsyncOperationV1 operation) implements OperationOutcome {
    @Override
    public String what() {
      return "succeeded";
    }

    @Override
    public Succeeded orThrow() {
      return this;
    }
  }

  /**
   * The operation failed.
   *
   * @param run the operation
   * @param operation as it was last read; {@code error()} and {@code recommendations()} say more
   */
  record Failed(OperationRun run, AsyncOperationV1 operation) implements OperationOutcome {
    @Override
    public String what() {
      return "failed";
    }
  }

  /**
   * The operation was cancelled.
   *
   * @param run the operation
   * @param operation as it was last read
   */
  record Cancelled(OperationRun run, AsyncOperationV1 operation) implements OperationOutcome {
    @Override
    public String what() {
      return "was cancelled";
    }
  }

  /**
   * There is no such operation, or no longer: the service keeps it for seven days.
   *
   * @param run the operation
   * @param operation as it was last read
   */
  record Vanished(OperationRun run, AsyncOperationV1 operation) implements OperationOutcome {
    @Override
    public String what() {
      return "does not exist, or no longer; how it ended is unknown";
    }
  }

  /**
   * The operation waits for somebody to do something. It is not over.
   *
   * @param run the operation
   * @param operation as it was last read; {@code recommendations()} may say what to do
   */
  record Paused(OperationRun run, AsyncOperationV1 operation) implements OperationOutcome {
    @Override
    public boolean isEnd() {
      return false;
    }

    @Override
    public String what() {
      return "is paused until somebody does something";
    }
  }

  /**
   * The service has not heard of the operation's progress for long. It may still go on.
   *
   * @param run the operation
   * @param operation as it was last read
   */
  record TimedOut(OperationRun run, AsyncOperationV1 operation) implements OperationOutcome {
    @Override
    public boolean isEnd() {
      return false;
    }

    @Override
    public String what() {
      return "makes no progress";
    }
  }

  /**
   * The deadline passed first. The operation goes on, and can be waited for again.
   *
   * @param run the operation
   * @param operation as it was last read
   * @param lastFailure why the last read failed; empty if it did not
   */
  record StillRunning(
      OperationRun run, AsyncOperationV1 operation, Optional<ComputeOpsException> lastFailure)
      implements OperationOutcome {
    @Override
    public boolean isEnd() {
      return false;
    }

    @Override
    public String what() {
      return "was still running at the deadline";
    }
  }
}
