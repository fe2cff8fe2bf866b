package io.github.computeops.examples;

import io.github.computeops.model.AsyncOperationState;
import io.github.computeops.model.AsyncOperationV1;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits until servers are in their group, or are known not to get there. */
final class GroupAssignment {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final List<AsyncOperationState> ENDS =
      List.of(
          AsyncOperationState.SUCCEEDED, AsyncOperationState.FAILED, AsyncOperationState.CANCELLED);
  private final Target target;
  private final PrintStream out;

  GroupAssignment(Target target, PrintStream out) {
    this.target = target;
    this.out = out;
  }

  void awaitEnd(URI location) {
    String path = location.getPath();
    String id = path.substring(path.lastIndexOf('/') + 1);
    Instant deadline = Instant.now().plus(LONGEST);
    while (!ENDS.contains(state(id))) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("The operation " + id + " has no end after " + LONGEST);
      }
      target.pause();
    }
  }

  private AsyncOperationState state(String id) {
    AsyncOperationV1 operation = target.com().asyncOperationsV1().get(id);
    AsyncOperationState state = operation.state().orElseThrow();
    out.println(state + " " + operation.progressPercent().orElse(0L) + " %");
    return state;
  }
}
