package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.model.AsyncOperationState;
import io.github.computeops.model.AsyncOperationV1;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Waits until servers have been added to a group. */
final class GroupAssignment {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Set<AsyncOperationState> ENDS =
      Set.of(
          AsyncOperationState.SUCCEEDED,
          AsyncOperationState.FAILED,
          AsyncOperationState.CANCELLED,
          AsyncOperationState.TIMEDOUT);
  private final ComputeOps com;
  private final Runnable pause;
  private final PrintStream out;

  GroupAssignment(ComputeOps com, Runnable pause, PrintStream out) {
    this.com = com;
    this.pause = pause;
    this.out = out;
  }

  /**
   * Polls the operation until it ends.
   *
   * @throws IllegalStateException if it does not succeed, or does not end within five minutes
   */
  void await(URI location) {
    String path = location.getPath();
    String id = path.substring(path.lastIndexOf('/') + 1);
    Instant deadline = Instant.now().plus(LONGEST_WAIT);
    AsyncOperationV1 operation = poll(id);
    while (!ENDS.contains(state(operation))) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(
            "The operation "
                + id
                + " has not ended after "
                + LONGEST_WAIT.toMinutes()
                + " minutes.");
      }
      pause.run();
      operation = poll(id);
    }
    requireSuccess(id, operation);
  }

  private AsyncOperationV1 poll(String id) {
    AsyncOperationV1 operation = com.asyncOperationsV1().get(id);
    out.println(state(operation) + " " + operation.progressPercent().orElse(0L) + " %");
    return operation;
  }

  private static AsyncOperationState state(AsyncOperationV1 operation) {
    return operation.state().orElseThrow();
  }

  /** FAILED, CANCELLED and TIMEDOUT are ends too: the servers may not be in the group. */
  private static void requireSuccess(String id, AsyncOperationV1 operation) {
    if (!state(operation).equals(AsyncOperationState.SUCCEEDED)) {
      String reason = operation.error().isAbsent() ? "" : ": " + operation.error().message();
      throw new IllegalStateException(
          "The operation " + id + " ended as " + state(operation) + reason);
    }
  }
}
