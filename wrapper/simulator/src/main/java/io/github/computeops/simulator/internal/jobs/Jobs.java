package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on jobs. */
public final class Jobs {
  private final JobRunner runner;

  public Jobs(JobRunner runner) {
    this.runner = runner;
  }

  public void addTo(Behaviours behaviours) {
    behaviours
        .put("POST jobs", this::create)
        .put("PATCH jobs/{}", this::change)
        .put("POST servers", this::addServer);
  }

  private Response create(Call call) {
    JobRequest request = JobRequest.of(call.body(), call.caller());
    checkExists(call, request, "server", "servers");
    checkExists(call, request, "group", "groups");
    return call.created(runner.start(request, call.account().now()));
  }

  private static void checkExists(Call call, JobRequest request, String type, String place) {
    if (request.isFor(type)
        && call.account().resources().items(place).find(request.resourceId()).isEmpty()) {
      throw ErrorResponseException.badField(
          "resourceId", "There is no " + type + " \"" + request.resourceId() + "\".");
    }
  }

  /** A server is added by a job. Its password is for nobody to read. */
  private Response addServer(Call call) {
    JobRequest request =
        new JobRequest(
            JobTemplate.addServer(),
            "compute-ops-mgmt/server",
            "",
            withoutPassword(call.body()),
            false,
            call.caller(),
            "");
    Map<String, Object> job = runner.start(request, call.account().now());
    return call.accepted(String.valueOf(job.get("resourceUri")), Map.of("jobId", job.get("id")));
  }

  private static Map<String, Object> withoutPassword(Map<?, ?> json) {
    Map<String, Object> kept = new LinkedHashMap<>();
    json.forEach(
        (name, value) ->
            kept.put(
                name.toString(), value instanceof Map<?, ?> map ? withoutPassword(map) : value));
    kept.remove("password");
    return kept;
  }

  /** A caller can end a stalled job, and stop one that still has servers to begin with. */
  private Response change(Call call) {
    Map<String, Object> job =
        call.account()
            .resources()
            .items("jobs")
            .find(call.id())
            .orElseThrow(
                () -> ErrorResponseException.notFound("There is no job \"" + call.id() + "\"."));
    if (call.body().get("state") instanceof String state) {
      if (!"STALLED".equals(job.get("state"))) {
        throw ErrorResponseException.conflict(
            "The job is " + job.get("state") + "; only one that is STALLED can be ended.");
      }
      runner.dismiss(call.id(), state, call.account().now());
    }
    if (isStop(call) && !runner.stop(call.id())) {
      throw ErrorResponseException.conflict(
          "The job has no server left to begin with; only a job for a group can be stopped while"
              + " it updates one server after the other.");
    }
    return call.byRule();
  }

  private static boolean isStop(Call call) {
    return call.body().get("input") instanceof Map<?, ?> input
        && Boolean.TRUE.equals(input.get("stopOnRequest"));
  }
}
