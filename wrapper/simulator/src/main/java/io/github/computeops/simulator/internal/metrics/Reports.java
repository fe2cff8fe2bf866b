package io.github.computeops.simulator.internal.metrics;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The reports: in progress for ten seconds, then with data. Only the latest of each type is kept.
 */
final class Reports {
  static final String CARBON = "CARBON_FOOTPRINT";
  private static final Duration DURATION = Duration.ofSeconds(10);
  private static final Duration USUAL = Duration.ofDays(7);
  private static final Map<String, String> NAMES =
      Map.of(
          CARBON,
          "Carbon Footprint Report",
          "SERVER_HARDWARE_INVENTORY",
          "Server Hardware Inventory Report");
  private final ServerScope scope;
  private final Items reports;
  private final Agenda agenda;

  Reports(ServerScope scope, Resources resources, Agenda agenda) {
    this.scope = scope;
    this.reports = resources.items("reports");
    this.agenda = agenda;
  }

  void addTo(Behaviours behaviours) {
    behaviours.put("POST reports", this::create).put("GET reports/{}/data", this::data);
  }

  private synchronized Response create(Call call) {
    Map<String, Object> body = call.body();
    String type = String.valueOf(body.get("reportType"));
    String scopeUri = String.valueOf(body.getOrDefault("resourceUri", ""));
    if (!NAMES.containsKey(type)) {
      throw ErrorResponseException.badField(
          "reportType", "There is no report of the type \"" + type + "\".");
    }
    scope.of(scopeUri);
    Instant now = call.account().now();
    Instant end = time(body, "reportEndTime", now);
    Instant start = time(body, "reportStartTime", end.minus(USUAL));
    if (!start.isBefore(end)) {
      throw ErrorResponseException.badField(
          "reportEndTime", "The reportEndTime is not after the reportStartTime.");
    }
    forget(type);
    return call.created(begun(call, type, scopeUri, start, end));
  }

  private static Instant time(Map<String, Object> body, String name, Instant byDefault) {
    try {
      return body.get(name) == null
          ? byDefault
          : OffsetDateTime.parse(String.valueOf(body.get(name))).toInstant();
    } catch (DateTimeException e) {
      throw ErrorResponseException.badField(name, "The " + name + " is not a timestamp.");
    }
  }

  private void forget(String type) {
    for (int i = reports.size() - 1; i >= 0; i--) {
      Map<String, Object> report = reports.at(i);
      if (type.equals(report.get("reportType"))) {
        reports.remove(String.valueOf(report.get("id")));
      }
    }
  }

  private Map<String, Object> begun(
      Call call, String type, String scopeUri, Instant start, Instant end) {
    Map<String, Object> report = new LinkedHashMap<>(call.create());
    String id = String.valueOf(report.get("id"));
    report.put("type", "compute-ops-mgmt/report");
    report.put("name", NAMES.get(type) + (scopeUri.isEmpty() ? " (All Servers)" : ""));
    report.put("reportTypeDisplayName", NAMES.get(type));
    report.put("reportDataStartAt", start.toString());
    report.put("reportDataEndAt", end.toString());
    report.put("reportDataUri", report.get("resourceUri") + "/data");
    report.put("reportMetadata", metadata(scopeUri));
    report.put("deviceIds", null);
    report.put("status", "IN_PROGRESS");
    reports.put(id, report);
    agenda.at(call.account().now().plus(DURATION), due -> complete(id, due));
    return report;
  }

  private static Map<String, Object> metadata(String scopeUri) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("associatedResourceName", scopeUri.isEmpty() ? "All Servers" : scopeUri);
    metadata.put("associatedResourceUri", scopeUri);
    return metadata;
  }

  private void complete(String id, Instant now) {
    reports.change(
        id,
        report -> {
          Map<String, Object> completed = new LinkedHashMap<>(report);
          completed.put("status", "COMPLETED");
          completed.put("generation", 2);
          completed.put("updatedAt", now.toString());
          return completed;
        });
  }

  private Response data(Call call) {
    Map<String, Object> report = reports.find(call.ids().get(0)).orElseThrow();
    if (!"COMPLETED".equals(report.get("status"))) {
      throw ErrorResponseException.notFound(
          "The report \"" + report.get("id") + "\" is in progress; it has no data yet.");
    }
    return call.respond(ReportData.of(report, scope, call.filter("filter")));
  }
}
