package io.github.computeops.work;

import io.github.computeops.model.AsyncOperationV1;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * An asynchronous operation that was started.
 *
 * <p>The service keeps it for seven days. Waits bear failed reads as those of {@link JobRun} do.
 * Thread-safe. A test may implement it. A new version may add methods.
 */
public interface OperationRun {
  /** {@return the id of the operation} */
  String id();

  /**
   * Reads the operation.
   *
   * @return the operation as it is now
   * @throws io.github.computeops.error.NotFoundException if there is no such operation
   */
  AsyncOperationV1 poll();

  /**
   * Waits until the operation ends, or until somebody has to do something about it.
   *
   * @param deadline how long; zero or more
   * @return how it ended; or {@link OperationOutcome.Paused} or {@link OperationOutcome.TimedOut};
   *     or {@link OperationOutcome.StillRunning} at the deadline
   * @throws io.github.computeops.error.ApiException if reading fails for good, such as with 403
   * @throws io.github.computeops.error.WaitEndedException if the thread is interrupted or the
   *     client closed; the operation goes on
   * @throws IllegalArgumentException if the deadline is negative
   */
  default OperationOutcome await(Duration deadline) {
    return await(deadline, operation -> {});
  }

  /**
   * Waits as {@link #await(Duration)} does, and shows how the operation proceeds.
   *
   * @param deadline how long; zero or more
   * @param progress is told of the operation after each read, on this thread; its {@code
   *     progressPercent()} is for people to look at
   * @return how it ended, or why it has not
   */
  OperationOutcome await(Duration deadline, Consumer<AsyncOperationV1> progress);

  /**
   * Waits until the operation ends, also while it is paused or makes no progress.
   *
   * @param deadline how long; zero or more
   * @return how it ended, or {@link OperationOutcome.StillRunning} at the deadline
   */
  OperationOutcome awaitEnd(Duration deadline);

  /**
   * Stops a collection of metrics, the only operation that the service can stop.
   *
   * @throws io.github.computeops.error.ApiException if it is another operation, or over
   */
  void stopCollecting();
}
