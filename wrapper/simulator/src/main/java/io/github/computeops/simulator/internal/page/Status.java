package io.github.computeops.simulator.internal.page;

import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.jobs.JobProgress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the page shows: a part of the fleet, all groups, and the latest jobs and requests. */
final class Status {
  private static final int SERVERS = 120;
  private static final int LATEST = 40;
  private final Resources resources;
  private final Instant now;

  Status(Resources resources, Instant now) {
    this.resources = resources;
    this.now = now;
  }

  Map<String, Object> with(List<Request> requests) {
    Items servers = resources.items("servers");
    Items jobs = resources.items("jobs");
    Items groups = resources.items("groups");
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("time", now.toString());
    status.put("serverCount", servers.size());
    status.put(
        "servers",
        IntStream.range(0, Math.min(SERVERS, servers.size()))
            .mapToObj(servers::at)
            .map(Status::server)
            .toList());
    status.put(
        "groups", IntStream.range(0, groups.size()).mapToObj(groups::at).map(this::group).toList());
    status.put("jobCount", jobs.size());
    status.put("jobs", jobs(jobs));
    status.put(
        "requests",
        latest(requests.size())
            .mapToObj(requests::get)
            .map(
                it ->
                    it.method() + " " + it.path() + (it.query().isEmpty() ? "" : "?" + it.query()))
            .toList());
    return status;
  }

  /** Returns the last indexes, the last one first. */
  private static IntStream latest(int size) {
    return IntStream.iterate(size - 1, i -> i >= Math.max(0, size - LATEST), i -> i - 1);
  }

  private static Map<String, Object> server(Map<String, Object> server) {
    Map<?, ?> hardware = server.get("hardware") instanceof Map<?, ?> map ? map : Map.of();
    Map<?, ?> health = hardware.get("health") instanceof Map<?, ?> map ? map : Map.of();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", server.get("id"));
    shown.put("name", server.get("name"));
    shown.put("model", hardware.get("model"));
    shown.put("power", hardware.get("powerState"));
    shown.put("health", health.get("summary"));
    shown.put("maintenance", server.get("maintenanceMode"));
    return shown;
  }

  private Map<String, Object> group(Map<String, Object> group) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("name", group.get("name"));
    shown.put("devices", size(String.valueOf(group.get("id"))));
    shown.put("compliance", group.get("complianceStatus"));
    return shown;
  }

  private int size(String group) {
    return resources.items("groups/" + group + "/devices").size();
  }

  private List<Map<String, Object>> jobs(Items jobs) {
    JobProgress progress = new JobProgress(jobs, this::size, now);
    return latest(jobs.size()).mapToObj(jobs::at).map(job -> job(job, progress)).toList();
  }

  private Map<String, Object> job(Map<String, Object> job, JobProgress progress) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("name", job.get("name"));
    shown.put("resource", name(job));
    shown.put("state", job.get("state"));
    shown.put("result", job.get("resultCode"));
    shown.put("percent", progress.of(job));
    return shown;
  }

  private Object name(Map<String, Object> job) {
    String id =
        job.get("resource") instanceof Map<?, ?> resource ? String.valueOf(resource.get("id")) : "";
    return resources
        .items("servers")
        .find(id)
        .or(() -> resources.items("groups").find(id))
        .map(it -> it.getOrDefault("name", id))
        .orElse(id);
  }
}
