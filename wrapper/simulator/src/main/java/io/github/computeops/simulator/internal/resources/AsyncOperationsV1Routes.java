package io.github.computeops.simulator.internal.resources;

import io.github.computeops.model.AsyncOperationState;
import io.github.computeops.model.AsyncOperationType;
import io.github.computeops.model.AsyncOperationV1;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The asynchronous operations. Their progress does not depend on time: the first look shows an
 * operation half done, the second shows it succeeded.
 */
final class AsyncOperationsV1Routes {
  private static final String COLLECTION = "/compute-ops-mgmt/v1/async-operations";
  private final ResourceStore<AsyncOperationV1> operations = new ResourceStore<>("async operation");
  private final AtomicInteger count = new AtomicInteger();

  List<Route> routes() {
    return List.of(Route.get(COLLECTION + "/{id}", this::operation));
  }

  /** Starts an operation on a resource and returns the response that points to it. */
  Response started(String path) {
    String id =
        String.format(Locale.ROOT, "51a7ed00-0000-4000-9000-%012d", count.incrementAndGet());
    operations.add(id, initialized(id, path));
    return Response.withoutBody(202, Map.of("Location", COLLECTION + "/" + id));
  }

  private static AsyncOperationV1 initialized(String id, String path) {
    return AsyncOperationV1.builder()
        .id(id)
        .type("compute-ops-mgmt/async-operation")
        .resourceUri(COLLECTION + "/" + id)
        .sourceResourceUri(path)
        .operationType(AsyncOperationType.ADD_DEVICE_TO_GROUP)
        .createdAt(Fleet.NOW)
        .startedAt(Fleet.NOW)
        .updatedAt(Fleet.NOW)
        .generation(1)
        .state(AsyncOperationState.INITIALIZED)
        .progressPercent(0)
        .build();
  }

  private Response operation(Request request) {
    return Response.ok(
        operations.change(request.pathVariable("id"), AsyncOperationsV1Routes::next));
  }

  private static AsyncOperationV1 next(AsyncOperationV1 operation) {
    AsyncOperationV1.Builder next =
        operation.toBuilder().generation(operation.generation().orElseThrow() + 1);
    return operation.state().orElseThrow().equals(AsyncOperationState.INITIALIZED)
        ? next.state(AsyncOperationState.RUNNING).progressPercent(50).build()
        : next.state(AsyncOperationState.SUCCEEDED).progressPercent(100).endedAt(Fleet.NOW).build();
  }
}
