package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.http.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The asynchronous operations. Their progress does not depend on time: the first look shows an
 * operation half done, the second shows it succeeded.
 */
final class AsyncOperations {
  private final Items operations = new StoredItems();
  private final AtomicInteger count = new AtomicInteger();

  Items items() {
    return operations;
  }

  void addTo(Behaviours behaviours) {
    behaviours.put("GET async-operations/{}", this::look).accepted(this::started);
  }

  /** Starts an operation on what is called, and returns the response that points to it. */
  Response started(Call call) {
    String id =
        String.format(Locale.ROOT, "51a7ed00-0000-4000-9000-%012d", count.incrementAndGet());
    String uri = collection(call) + "/" + id;
    operations.put(id, initialized(call, id, uri));
    return call.accepted(uri);
  }

  /** Groups of the beta version point to the beta version of the operations. */
  private static String collection(Call call) {
    return call.request().path().contains("/v1beta3/")
        ? "/compute-ops-mgmt/v1beta1/async-operations"
        : "/compute-ops-mgmt/v1/async-operations";
  }

  private static Map<String, Object> initialized(Call call, String id, String uri) {
    String now = call.account().now().toString();
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("id", id);
    operation.put("type", "compute-ops-mgmt/async-operation");
    operation.put("resourceUri", uri);
    operation.put("sourceResourceUri", call.request().path());
    operation.put("operationType", type(call));
    operation.put("createdAt", now);
    operation.put("startedAt", now);
    operation.put("updatedAt", now);
    operation.put("generation", 1);
    operation.put("state", "INITIALIZED");
    operation.put("progressPercent", 0);
    return operation;
  }

  private static String type(Call call) {
    return switch (call.operation().family().text()) {
      case "groups/{}/devices" -> "ADD_DEVICE_TO_GROUP";
      case "groups/{}/devices/unassign" -> "REMOVE_DEVICE_FROM_GROUP";
      case "metrics-collection-requests" -> "SUSTAINABILITY_METRICS_COLLECTION";
      default -> "INTERNAL_ASYNC_OPERATION";
    };
  }

  private Response look(Call call) {
    operations.change(call.id(), operation -> next(call, operation));
    return call.byRule();
  }

  private static Map<String, Object> next(Call call, Map<String, Object> operation) {
    Map<String, Object> next = new LinkedHashMap<>(operation);
    boolean begins = "INITIALIZED".equals(operation.get("state"));
    next.merge("generation", 1, (known, more) -> (int) known + (int) more);
    next.put("state", begins ? "RUNNING" : "SUCCEEDED");
    next.put("progressPercent", begins ? 50 : 100);
    if (!begins) {
      next.put("endedAt", call.account().now().toString());
    }
    return next;
  }
}
