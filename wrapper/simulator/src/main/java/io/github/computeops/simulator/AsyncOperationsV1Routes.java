package io.github.computeops.simulator;

import io.github.computeops.model.AsyncOperationState;
import io.github.computeops.model.AsyncOperationType;
import io.github.computeops.model.AsyncOperationV1;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that goes on after the answer. It looks at no clock: who asks for the first time finds it
 * half done, who asks again finds it succeeded.
 */
final class AsyncOperationsV1Routes {
  private static final String COLLECTION = "/compute-ops-mgmt/v1/async-operations";
  private final Resources<AsyncOperationV1> operations = new Resources<>("async operation");
  private final AtomicInteger count = new AtomicInteger();

  List<Route> routes() {
    return List.of(Route.get(COLLECTION + "/{id}", this::operation));
  }

  /** The answer to a call that started work on its path. */
  Answer started(String path) {
    String id =
        String.format(Locale.ROOT, "51a7ed00-0000-4000-9000-%012d", count.incrementAndGet());
    operations.add(id, initialized(id, path));
    return new Answer(202, Map.of("Location", COLLECTION + "/" + id), null);
  }

  private static AsyncOperationV1 initialized(String id, String path) {
    return AsyncOperationV1.builder()
        .id(id)
        .type("compute-ops-mgmt/async-operation")
        .resourceUri(COLLECTION + "/" + id)
        .sourceResourceUri(path)
        .operationType(AsyncOperationType.ADD_DEVICE_TO_GROUP)
        .createdAt(Unit.NOW)
        .startedAt(Unit.NOW)
        .updatedAt(Unit.NOW)
        .generation(1)
        .state(AsyncOperationState.INITIALIZED)
        .progressPercent(0)
        .build();
  }

  private Answer operation(Call call) {
    return Answer.ok(operations.change(call.variables().get("id"), AsyncOperationsV1Routes::next));
  }

  private static AsyncOperationV1 next(AsyncOperationV1 operation) {
    AsyncOperationV1.Builder next =
        operation.toBuilder().generation(operation.generation().orElseThrow() + 1);
    return operation.state().orElseThrow().equals(AsyncOperationState.INITIALIZED)
        ? next.state(AsyncOperationState.RUNNING).progressPercent(50).build()
        : next.state(AsyncOperationState.SUCCEEDED).progressPercent(100).endedAt(Unit.NOW).build();
  }
}
