package io.github.computeops.simulator.internal.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The data of a report: rows for an inventory, series for a carbon footprint. */
final class ReportData {
  private static final Map<String, String> COLUMNS = columns();

  private ReportData() {}

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("name", "Server Name");
    columns.put("serial", "Serial Number");
    columns.put("model", "Model");
    columns.put("formFactor", "Form Factor");
    columns.put("management", "Management");
    columns.put("processorCount", "Processors");
    columns.put("memoryInGB", "Memory (GB)");
    columns.put("driveCount", "Drives");
    columns.put("deviceCount", "Devices");
    columns.put("fanCount", "Fans");
    columns.put("powerSupplyCount", "Power Supplies");
    return columns;
  }

  static Map<String, Object> of(
      Map<String, Object> report, ServerScope scope, Predicate<Map<String, Object>> filter) {
    List<MeasuredServer> servers =
        scope.of(String.valueOf(scopeUri(report))).map(MeasuredServer::new).toList();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", report.get("id"));
    body.put("type", "compute-ops-mgmt/report-data");
    body.put("name", report.get("name"));
    body.put("request", request(report));
    body.put(
        "data",
        Reports.CARBON.equals(report.get("reportType"))
            ? series(report, servers, filter)
            : inventory(servers, filter));
    return body;
  }

  private static @Nullable Object scopeUri(Map<String, Object> report) {
    return report.get("reportMetadata") instanceof Map<?, ?> metadata
        ? metadata.get("associatedResourceUri")
        : "";
  }

  private static Map<String, Object> request(Map<String, Object> report) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("reportType", report.get("reportType"));
    request.put("reportDataStartAt", report.get("reportDataStartAt"));
    request.put("reportDataEndAt", report.get("reportDataEndAt"));
    return request;
  }

  private static Map<String, Object> inventory(
      List<MeasuredServer> servers, Predicate<Map<String, Object>> filter) {
    List<Map<String, Object>> rows = servers.stream().map(ReportData::row).filter(filter).toList();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("count", rows.size());
    page.put("items", rows);
    page.put("offset", 0);
    page.put("total", rows.size());
    page.put("serverCount", servers.size());
    List<Map<String, Object>> columns = new ArrayList<>();
    COLUMNS.forEach(
        (property, header) -> columns.add(Map.of("propertyName", property, "header", header)));
    return Map.of("columns", columns, "rows", page);
  }

  private static Map<String, Object> row(MeasuredServer server) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", server.id());
    row.put("name", server.name());
    row.put("model", server.model());
    row.put("serial", String.valueOf(server.hardware().get("serialNumber")));
    if (!server.isMeasured()) {
      row.put("noValueReason", "SUBSCRIPTION_REQ");
      return row;
    }
    row.put("noValueReason", null);
    row.put("formFactor", String.valueOf(server.hardware().get("formFactor")));
    row.put(
        "management",
        server.hardware().get("bmc") instanceof Map<?, ?> bmc ? bmc.get("model") : "");
    row.put("memoryInGB", server.memoryGb());
    row.put("processorCount", 1 + server.number("processors", 2));
    row.put("driveCount", 2 + server.number("drives", 23));
    row.put("deviceCount", 2 + server.number("devices", 6));
    row.put("fanCount", 7);
    row.put("powerSupplyCount", 2);
    return row;
  }

  private static Map<String, Object> series(
      Map<String, Object> report,
      List<MeasuredServer> servers,
      Predicate<Map<String, Object>> filter) {
    Period period =
        new Period(
            Instant.parse(String.valueOf(report.get("reportDataStartAt"))),
            Instant.parse(String.valueOf(report.get("reportDataEndAt"))),
            Duration.ofDays(1));
    return Map.of("series", new CarbonSeries(period, servers).all().filter(filter).toList());
  }
}
