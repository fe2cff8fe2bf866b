package io.github.computeops.simulator.internal.metrics;

import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How busy servers are, in percent: by server, and hour by hour. */
final class Utilization {
  private final ServerScope scope;

  Utilization(ServerScope scope) {
    this.scope = scope;
  }

  private static String metric(Call call) {
    return call.query().value("metric-type").orElse("CPU_UTILIZATION");
  }

  private List<MeasuredServer> servers(Call call) {
    return scope
        .of(call.query().value("resource-uri").orElse(""))
        .filter(call.filter("filter-tags"))
        .map(MeasuredServer::new)
        .toList();
  }

  /** Returns 20 to 69, what a server has on average. */
  private static int base(MeasuredServer server, String metric) {
    return 20 + server.number(metric, 50);
  }

  private static double at(MeasuredServer server, String metric, Instant time) {
    return Energy.rounded(base(server, metric) * Period.weight(time));
  }

  Response byEntity(Call call) {
    String metric = metric(call);
    List<Instant> hours = hours(call);
    List<MeasuredServer> servers = servers(call);
    boolean wantsExcluded =
        call.query().value("excluded-servers").filter("true"::equals).isPresent();
    Response response =
        call.paged(
            servers.stream()
                .filter(server -> server.isMeasured() != wantsExcluded)
                .sorted(Comparator.comparingInt(server -> base(server, metric)))
                .map(server -> entity(server, metric, hours))
                .toList());
    Map<String, Object> body = new LinkedHashMap<>();
    response
        .body()
        .ifPresent(
            it -> ((Map<?, ?>) it).forEach((name, value) -> body.put(name.toString(), value)));
    body.put("excluded", servers.stream().filter(server -> !server.isMeasured()).count());
    body.put("metricDetails", Map.of("metricType", metric, "metricUnit", "Percentage"));
    return Response.of(response.status(), response.headers(), body);
  }

  private static List<Instant> hours(Call call) {
    Period period = Period.of(call);
    return new Period(period.start(), period.end(), Duration.ofHours(1))
        .before(call.account().now()).samples().stream().map(Period::start).toList();
  }

  private static Map<String, Object> entity(
      MeasuredServer server, String metric, List<Instant> hours) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", server.id());
    entity.put("name", server.name());
    entity.put("type", "SERVER");
    entity.put("metadata", metadata(server, metric));
    if (server.isMeasured()) {
      entity.put("status", "COMPLETE");
      entity.put("collected", collected(server, metric, hours));
    } else {
      entity.put("status", "EXCLUDED");
      entity.put("statusReason", "SUBSCRIPTION_REQ");
    }
    return entity;
  }

  private static Map<String, Object> collected(
      MeasuredServer server, String metric, List<Instant> hours) {
    double[] values =
        hours.stream().mapToDouble(hour -> at(server, metric, hour)).sorted().toArray();
    Map<String, Object> collected = new LinkedHashMap<>();
    collected.put("average", average(values));
    collected.put("low", values.length == 0 ? 0 : values[0]);
    collected.put("high", values.length == 0 ? 0 : values[values.length - 1]);
    return collected;
  }

  private static double average(double... values) {
    return Energy.rounded(
        IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElse(0));
  }

  private static Map<String, Object> metadata(MeasuredServer server, String metric) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    switch (metric) {
      case "MEMORY_BUS_UTILIZATION" -> {
        metadata.put("memoryCount", 1);
        metadata.put("totalMemorySizeGB", server.memoryGb());
        metadata.put(
            "memoryDetails",
            List.of(
                Map.of(
                    "memorySizeGB",
                    server.memoryGb(),
                    "memoryType",
                    "DDR5",
                    "opFrequencyMHz",
                    4800)));
      }
      case "IO_BUS_UTILIZATION" -> metadata.put("pcieDevicesCount", 2);
      case "CPU_INTERCONNECT_UTILIZATION" -> metadata.put("processorCount", 2);
      default -> {
        metadata.put("processorCount", 2);
        metadata.put(
            "processorDetails",
            List.of(Map.of("cpu", server.processor(), "coreCount", 16, "speedGHz", 2.6)));
      }
    }
    return metadata;
  }

  /** A filter or a group has one series, the average of its servers. */
  Response overTime(Call call) {
    String metric = metric(call);
    List<MeasuredServer> servers =
        servers(call).stream().filter(MeasuredServer::isMeasured).toList();
    List<Instant> hours = hours(call);
    double[] values =
        hours.stream()
            .mapToDouble(
                hour -> average(servers.stream().mapToDouble(it -> at(it, metric, hour)).toArray()))
            .toArray();
    String uri = call.query().value("resource-uri").orElse("");
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("resource", resource(uri));
    item.put("averages", Map.of("collected", average(values)));
    item.put(
        "intervalsCollected",
        IntStream.range(0, values.length)
            .mapToObj(i -> Map.of("time", hours.get(i).toString(), "value", values[i]))
            .toList());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("metricType", metric);
    body.put("metricUnit", "Percentage");
    body.put("items", List.of(item));
    return call.respond(body);
  }

  private static Map<String, Object> resource(String uri) {
    String type = uri.contains("/servers/") ? "compute-ops-mgmt/server" : "compute-ops-mgmt/filter";
    return Map.of("type", type, "id", uri.substring(uri.lastIndexOf('/') + 1));
  }
}
