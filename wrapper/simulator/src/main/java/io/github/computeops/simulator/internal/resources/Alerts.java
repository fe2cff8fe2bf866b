package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The alerts: one for each server of the first thousand whose health is not fine. */
final class Alerts {
  private static final int SEARCHED = 1000;
  private static final Duration KEPT = Duration.ofDays(180);
  private final Items alerts;
  private final Agenda agenda;

  /**
   * Finds the alerts.
   *
   * @param alerts where they are kept
   */
  Alerts(Items alerts, Items servers, Agenda agenda) {
    this.alerts = alerts;
    this.agenda = agenda;
    for (int i = 0; i < Math.min(SEARCHED, servers.size()); i++) {
      Map<String, Object> server = servers.at(i);
      String severity = severity(server);
      if (severity.equals("WARNING") || severity.equals("CRITICAL")) {
        Map<String, Object> alert = alert(String.valueOf(server.get("id")), severity);
        alerts.put(String.valueOf(alert.get("id")), alert);
      }
    }
  }

  void addTo(Behaviours behaviours) {
    behaviours
        .put("GET servers/{}/alerts", this::listOfServer)
        .put("POST servers/{}/clear-alert", this::clear);
  }

  private static String severity(Map<String, Object> server) {
    return server.get("hardware") instanceof Map<?, ?> hardware
            && hardware.get("health") instanceof Map<?, ?> health
        ? String.valueOf(health.get("summary"))
        : "";
  }

  private static Map<String, Object> alert(String server, String severity) {
    String what = severity.equals("WARNING") ? "Fan degraded" : "Drive failed";
    String id = UUID.nameUUIDFromBytes(("alerts/" + server).getBytes(UTF_8)).toString();
    String raisedAt = Fleet.NOW.minusHours(6).toInstant().toString();
    Map<String, Object> alert = new LinkedHashMap<>();
    alert.put("id", id);
    alert.put("type", "compute-ops-mgmt/alert");
    alert.put("resourceUri", "/compute-ops-mgmt/v1/alerts/" + id);
    alert.put("serverId", server);
    alert.put("device", Map.of("id", server));
    alert.put("severity", severity);
    alert.put("messageId", "Simulator.1.0." + what.replace(" ", ""));
    alert.put("originOfCondition", "/redfish/v1/Chassis/1");
    alert.put("category", severity.equals("WARNING") ? "Fans" : "Storage");
    alert.put("alertType", "hardware");
    alert.put("message", what);
    alert.put("description", what + " in server " + server);
    alert.put("serviceEvent", severity.equals("CRITICAL"));
    alert.put("cleared", false);
    alert.put("clearedAt", null);
    alert.put("generation", 1);
    alert.put("timestamp", raisedAt);
    alert.put("createdAt", raisedAt);
    alert.put("updatedAt", raisedAt);
    return alert;
  }

  private Response listOfServer(Call call) {
    return call.listed(of(call.id()));
  }

  private Items of(String server) {
    Items own = new StoredItems();
    for (int i = 0; i < alerts.size(); i++) {
      Map<String, Object> alert = alerts.at(i);
      if (server.equals(alert.get("serverId"))) {
        own.put(String.valueOf(alert.get("id")), alert);
      }
    }
    return own;
  }

  /** Removes those of a server that was removed from the fleet. */
  void remove(String server) {
    Items own = of(server);
    for (int i = 0; i < own.size(); i++) {
      alerts.remove(String.valueOf(own.at(i).get("id")));
    }
  }

  private Response clear(Call call) {
    List<?> listed = call.body().get("alerts") instanceof List<?> list ? list : List.of();
    for (Object each : listed) {
      if (each instanceof Map<?, ?> wanted) {
        clear(call, wanted);
      }
    }
    return call.byRule();
  }

  /** Clears the alerts of the called server that have all that is wanted. */
  private void clear(Call call, Map<?, ?> wanted) {
    for (int i = 0; i < alerts.size(); i++) {
      Map<String, Object> alert = alerts.at(i);
      boolean isWanted =
          wanted.entrySet().stream().allMatch(it -> it.getValue().equals(alert.get(it.getKey())));
      if (isWanted && call.id().equals(alert.get("serverId"))) {
        clear(alert, call.account().now());
      }
    }
  }

  /** The description says that an alert is listed for 180 days after it was cleared. */
  private void clear(Map<String, Object> alert, Instant now) {
    String id = String.valueOf(alert.get("id"));
    alerts.put(id, cleared(alert, now.toString()));
    agenda.at(now.plus(KEPT), due -> alerts.remove(id));
  }

  private static Map<String, Object> cleared(Map<String, Object> alert, String now) {
    Map<String, Object> cleared = new LinkedHashMap<>(alert);
    cleared.put("cleared", true);
    cleared.put("clearedAt", now);
    cleared.put("updatedAt", now);
    cleared.put("generation", 2);
    return cleared;
  }
}
