package io.github.computeops.simulator.internal.schedules;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The call that a schedule makes. */
final class ScheduledCall {
  private final Map<String, Object> schedule;
  private final Map<?, ?> operation;

  ScheduledCall(Map<String, Object> schedule) {
    this.schedule = schedule;
    this.operation = schedule.get("operation") instanceof Map<?, ?> map ? map : Map.of();
  }

  /** Calls, and returns the entry for the history. */
  Map<String, Object> run(Handler service, Instant now) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("type", "compute-ops-mgmt/schedule/history");
    run.put("scheduleId", schedule.get("id"));
    run.put("scheduleUri", schedule.get("resourceUri"));
    run.put("operationType", "REST");
    run.put("startedAt", now.toString());
    run.put("createdAt", now.toString());
    run.put("updatedAt", now.toString());
    run.put("durationInSec", 0);
    run.put("generation", 1);
    run.put("debugId", "schedule-" + schedule.get("id"));
    try {
      Response response = service.handle(request());
      run.put("headers", response.headers());
      outcome(run, response.status(), "OK");
    } catch (ErrorResponseException e) {
      run.put("headers", Map.of());
      outcome(run, e.status(), String.valueOf(e.getMessage()));
    }
    return run;
  }

  private static void outcome(Map<String, Object> run, int status, String summary) {
    run.put("succeeded", status < 300);
    run.put("summary", summary);
    run.put("status", status);
  }

  private Request request() {
    String method = String.valueOf(operation.get("method"));
    Object body = operation.get("body");
    String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    return Request.of(
        method,
        String.valueOf(operation.get("uri")),
        query(),
        Map.of("content-type", List.of(type)),
        body == null ? "" : JsonMapper.shared().writeValueAsString(body));
  }

  private String query() {
    return operation.get("query") instanceof Map<?, ?> query
        ? query.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"))
        : "";
  }

  private static String encoded(Object text) {
    return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
  }
}
