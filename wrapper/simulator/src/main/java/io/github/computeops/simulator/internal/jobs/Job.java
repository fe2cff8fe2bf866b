package io.github.computeops.simulator.internal.jobs;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A job that was started.
 *
 * @param outcome how it will end
 */
record Job(String id, JobRequest request, JobEnd outcome) {
  Map<String, Object> json(Instant now) {
    Map<String, Object> job = new LinkedHashMap<>();
    job.put("id", id);
    job.put("type", "compute-ops-mgmt/job");
    job.put("resourceUri", "/compute-ops-mgmt/v1/jobs/" + id);
    job.put("name", request.template().name());
    job.put("jobTemplate", request.template().id());
    job.put("jobTemplateUri", "/compute-ops-mgmt/v1beta2/job-templates/" + request.template().id());
    job.put("resource", resource());
    job.put("associatedResourceUri", uri());
    job.put("jobParams", request.parameters());
    job.put("data", request.parameters());
    job.put("deleteOnComplete", request.deleteOnComplete());
    job.put("parentJobId", request.parent().isEmpty() ? null : request.parent());
    job.put("state", "PENDING");
    job.put("resultCode", null);
    job.put("status", "Waiting to start");
    job.put("statusDetails", null);
    job.put("results", Map.of());
    job.put("generation", 1);
    job.put("createdAt", now.toString());
    job.put("updatedAt", now.toString());
    return job;
  }

  private Map<String, Object> resource() {
    return Map.of("id", request.resourceId(), "type", request.resourceType(), "resourceUri", uri());
  }

  private String uri() {
    String type = request.resourceType().replaceFirst("^.*/", "");
    return "/compute-ops-mgmt/v1/" + type + "s/" + request.resourceId();
  }

  /** Returns the job in another state. */
  static Map<String, Object> in(
      Map<String, Object> job, String state, String resultCode, Instant now) {
    Map<String, Object> changed = new LinkedHashMap<>(job);
    changed.put("state", state);
    changed.put("resultCode", resultCode.isEmpty() ? null : resultCode);
    changed.put("status", status(state, resultCode));
    changed.put("generation", job.get("generation") instanceof Integer number ? number + 1 : 1);
    changed.put("updatedAt", now.toString());
    return changed;
  }

  /** Returns the job with the reason for which it fails, if there is one. */
  static Map<String, Object> with(Map<String, Object> job, Optional<String> reason) {
    Map<String, Object> changed = new LinkedHashMap<>(job);
    reason.ifPresent(it -> changed.put("statusDetails", Map.of("reason", it)));
    return changed;
  }

  private static String status(String state, String resultCode) {
    return switch (state) {
      case "PENDING" -> "Waiting to start";
      case "APPROVAL_PENDING" -> "Waiting for an approval";
      case "RUNNING" -> "In progress";
      case "STALLED" -> "Makes no progress";
      case "ERROR" -> "Ended by an error";
      default -> "SUCCESS".equals(resultCode) ? "Completed" : "Completed with failures";
    };
  }
}
