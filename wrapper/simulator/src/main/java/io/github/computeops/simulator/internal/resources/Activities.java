package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.http.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The activities: what happened to jobs, as the service tells people. */
final class Activities {
  private final Items activities = new StoredItems();
  private int count;

  Items items() {
    return activities;
  }

  /** Records that a job was created, or that it ended. */
  synchronized void job(Map<String, Object> job, Instant now) {
    String state = String.valueOf(job.get("state"));
    if (state.equals("RUNNING")) {
      return;
    }
    String key = state.equals("PENDING") ? begun(job) : "JOB_" + state;
    String title = "Job " + job.get("name") + ": " + job.get("status");
    add(key, title, source(job), now);
  }

  private static String begun(Map<String, Object> job) {
    return Integer.valueOf(1).equals(job.get("generation")) ? "JOB_CREATED" : "JOB_APPROVED";
  }

  /** The outcome of testing an external service is an activity, and nothing else. */
  Response tested(Call call) {
    String id = call.ids().get(0);
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("type", "External service");
    source.put("id", id);
    source.put("resourceUri", "/compute-ops-mgmt/v1beta1/external-services/" + id);
    add("EXTERNAL_SERVICE_TESTED", "The external service responds", source, call.account().now());
    return call.byRule();
  }

  private static Map<String, Object> source(Map<String, Object> job) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("type", "Job");
    source.put("id", job.get("id"));
    source.put("displayName", job.get("name"));
    source.put("resourceUri", job.get("resourceUri"));
    return source;
  }

  private synchronized void add(String key, String title, Map<String, Object> source, Instant now) {
    String id = UUID.nameUUIDFromBytes(("activities/" + ++count).getBytes(UTF_8)).toString();
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("id", id);
    activity.put("type", "compute-ops-mgmt/activity");
    activity.put("key", key);
    activity.put("title", title);
    activity.put("message", title + ".");
    activity.put("source", source);
    activity.put("generation", 1);
    activity.put("createdAt", now.toString());
    activity.put("updatedAt", now.toString());
    activities.put(id, activity);
  }
}
