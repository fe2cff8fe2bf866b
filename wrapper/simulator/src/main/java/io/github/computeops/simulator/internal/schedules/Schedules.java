package io.github.computeops.simulator.internal.schedules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Fires schedules: calls what they name, and keeps a history. */
public final class Schedules {
  private final Agenda agenda;
  private final Items schedules;
  private final Resources resources;
  private final Handler service;

  /**
   * Makes the behaviour of schedules.
   *
   * @param service what a schedule calls
   */
  public Schedules(Agenda agenda, Resources resources, Handler service) {
    this.agenda = agenda;
    this.resources = resources;
    this.schedules = resources.items("schedules");
    this.service = service;
  }

  public void addTo(Behaviours behaviours) {
    behaviours
        .put("POST schedules", this::create)
        .put("PATCH schedules/{}", this::change)
        .fills("schedules/{}/history");
  }

  private Response create(Call call) {
    ScheduleTimes.of(call.body());
    return planned(call, call.byRule());
  }

  private Response change(Call call) {
    if (call.body().containsKey("schedule")) {
      ScheduleTimes.of(call.body());
    }
    return planned(call, call.byRule());
  }

  /** Shows a response again after the schedule in it was planned. */
  private Response planned(Call call, Response response) {
    Object id =
        response.body().map(it -> it instanceof Map<?, ?> map ? map.get("id") : "").orElse("");
    return schedules
        .find(String.valueOf(id))
        .map(
            schedule ->
                new Response(
                    response.status(),
                    response.headers(),
                    call.respond(plan(schedule, call.account().now())).body()))
        .orElse(response);
  }

  /** A plan that was replaced by a later change finds another time in its schedule, and ends. */
  private Map<String, Object> plan(Map<String, Object> schedule, Instant now) {
    String id = String.valueOf(schedule.get("id"));
    resources.items("schedules/" + id + "/history");
    Map<String, Object> planned = new LinkedHashMap<>(schedule);
    planned.put("historyUri", "/compute-ops-mgmt/v1beta2/schedules/" + id + "/history");
    planned.put("nextStartAt", null);
    ScheduleTimes.of(schedule)
        .next(now)
        .ifPresent(
            next -> {
              planned.put("nextStartAt", next.toString());
              agenda.at(next, due -> fire(id, due));
            });
    schedules.put(id, planned);
    return planned;
  }

  private void fire(String id, Instant now) {
    schedules
        .find(id)
        .filter(schedule -> now.toString().equals(schedule.get("nextStartAt")))
        .ifPresent(
            schedule -> {
              Map<String, Object> run = new ScheduledCall(schedule).run(service, now);
              Items history = resources.items("schedules/" + id + "/history");
              String runId = runId(id, history.size());
              run.put("id", runId);
              run.put("resourceUri", schedule.get("historyUri") + "/" + runId);
              history.put(runId, run);
              Map<String, Object> fired = new LinkedHashMap<>(schedule);
              fired.put("lastRun", run);
              plan(fired, now);
            });
  }

  private static String runId(String schedule, int number) {
    return UUID.nameUUIDFromBytes((schedule + "/" + number).getBytes(UTF_8)).toString();
  }
}
