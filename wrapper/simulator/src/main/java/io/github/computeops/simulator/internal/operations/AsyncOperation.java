package io.github.computeops.simulator.internal.operations;

import io.github.computeops.simulator.internal.engine.Call;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An asynchronous operation as JSON, in each of its states. */
final class AsyncOperation {
  private AsyncOperation() {}

  static Map<String, Object> initialized(Call call, String id, String uri) {
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
    operation.put("error", null);
    operation.put("logMessages", List.of(message("The operation was accepted", now)));
    operation.put("recommendations", List.of());
    operation.put("results", List.of());
    return operation;
  }

  private static String type(Call call) {
    return switch (call.operation().family().text()) {
      case "groups/{}/devices" -> "ADD_DEVICE_TO_GROUP";
      case "groups/{}/devices/unassign" -> "REMOVE_DEVICE_FROM_GROUP";
      case "metrics-collection-requests" -> AsyncOperations.CANCELLABLE;
      default -> "INTERNAL_ASYNC_OPERATION";
    };
  }

  private static Map<String, Object> message(String text, String now) {
    return Map.of("message", text, "timestamp", now);
  }

  /** Returns the operation in another state. */
  static Map<String, Object> in(
      Map<String, Object> operation, String state, int percent, Instant now) {
    Map<String, Object> next = new LinkedHashMap<>(operation);
    List<Object> messages =
        new ArrayList<>((List<?>) operation.getOrDefault("logMessages", List.of()));
    messages.add(message("The operation is " + state + " at " + percent + " %", now.toString()));
    next.put("logMessages", messages);
    next.put("state", state);
    next.put("progressPercent", percent);
    next.put("updatedAt", now.toString());
    next.merge("generation", 1, (known, more) -> (int) known + (int) more);
    return next;
  }

  /** Returns the operation at its end. */
  static Map<String, Object> ended(Map<String, Object> operation, String state, Instant now) {
    int percent =
        state.equals("SUCCEEDED")
            ? 100
            : Integer.parseInt(String.valueOf(operation.get("progressPercent")));
    Map<String, Object> ended = in(operation, state, percent, now);
    ended.put("endedAt", now.toString());
    if (state.equals("FAILED")) {
      ended.put("error", error(String.valueOf(operation.get("id"))));
      ended.put("recommendations", List.of("Read the error, and repeat what was called."));
    }
    return ended;
  }

  private static Map<String, Object> error(String id) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("httpStatusCode", 500);
    error.put("errorCode", "HPE-GL-COMPUTE_OPS-0000500");
    error.put("message", "The simulator was told to fail this operation.");
    error.put("debugId", id);
    return error;
  }

  /** Returns the operation with what it made. */
  static Map<String, Object> with(Map<String, Object> operation, List<String> resourceUris) {
    Map<String, Object> done = new LinkedHashMap<>(operation);
    done.put("results", resourceUris.stream().map(uri -> Map.of("resourceUri", uri)).toList());
    return done;
  }
}
