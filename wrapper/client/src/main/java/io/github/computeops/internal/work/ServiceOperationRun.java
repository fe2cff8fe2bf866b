package io.github.computeops.internal.work;

import io.github.computeops.model.AsyncOperationState;
import io.github.computeops.model.AsyncOperationV1;
import io.github.computeops.work.OperationOutcome;
import io.github.computeops.work.OperationRun;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An asynchronous operation of the service.
 *
 * @param started empty if it was not just started
 */
record ServiceOperationRun(String id, Work work, Optional<JustStarted> started)
    implements OperationRun {
  @Override
  public AsyncOperationV1 poll() {
    return work.calls().apis().asyncOperationsV1().get(id);
  }

  @Override
  public OperationOutcome await(Duration deadline, Consumer<AsyncOperationV1> progress) {
    return await(deadline, outcome -> true, progress);
  }

  @Override
  public OperationOutcome awaitEnd(Duration deadline) {
    return await(deadline, OperationOutcome::isEnd, operation -> {});
  }

  private OperationOutcome await(
      Duration deadline, Predicate<OperationOutcome> settles, Consumer<AsyncOperationV1> progress) {
    return new Watched<AsyncOperationV1, OperationOutcome>(
            "the operation " + id,
            AsyncOperationV1.builder().id(id).build(),
            calls -> calls.apis().asyncOperationsV1().get(id),
            this::verdict,
            operation -> new OperationOutcome.Vanished(this, operation),
            (operation, failure) -> new OperationOutcome.StillRunning(this, operation, failure))
        .await(work, started, deadline, settles, progress);
  }

  private Optional<OperationOutcome> verdict(AsyncOperationV1 operation) {
    return Optional.ofNullable(
        switch (operation
            .state()
            .map(AsyncOperationState::value)
            .orElse(AsyncOperationState.Value.UNKNOWN)) {
          case SUCCEEDED -> new OperationOutcome.Succeeded(this, operation);
          case FAILED -> new OperationOutcome.Failed(this, operation);
          case CANCELLED -> new OperationOutcome.Cancelled(this, operation);
          case PAUSED -> new OperationOutcome.Paused(this, operation);
          case TIMEDOUT -> new OperationOutcome.TimedOut(this, operation);
          case INITIALIZED, RUNNING, UNKNOWN -> null;
        });
  }

  @Override
  public void stopCollecting() {
    work.calls().apis().asyncOperationsV1().cancel(id, Map.of());
  }

  @Override
  public String toString() {
    return "OperationRun[" + id + "]";
  }
}
