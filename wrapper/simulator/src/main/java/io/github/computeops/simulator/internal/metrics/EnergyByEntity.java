package io.github.computeops.simulator.internal.metrics;

import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.http.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Energy by server, or by what servers have in common. */
final class EnergyByEntity {
  private final ServerScope scope;

  EnergyByEntity(ServerScope scope) {
    this.scope = scope;
  }

  Response answer(Call call) {
    Period period = Period.of(call);
    List<MeasuredServer> servers = servers(call);
    List<MeasuredServer> measured = servers.stream().filter(MeasuredServer::isMeasured).toList();
    boolean wantsExcluded =
        call.query().value("excluded-servers").filter("true"::equals).isPresent();
    List<Map<String, Object>> entities =
        wantsExcluded ? excluded(servers) : entities(call, period, measured);
    Response response = call.paged(entities.stream().filter(call.filter("filter")).toList());
    return Response.of(
        response.status(),
        response.headers(),
        with(response, sums(call, period, measured), servers.size() - measured.size()));
  }

  private List<MeasuredServer> servers(Call call) {
    return scope
        .of(call.query().value("resource-uri").orElse(""))
        .filter(call.filter("filter-tags"))
        .map(MeasuredServer::new)
        .toList();
  }

  private static Map<String, Object> with(
      Response response, Map<String, Object> sums, int excluded) {
    Map<String, Object> body = new LinkedHashMap<>();
    response
        .body()
        .ifPresent(
            it -> ((Map<?, ?>) it).forEach((name, value) -> body.put(name.toString(), value)));
    body.putAll(sums);
    body.put("excluded", excluded);
    return body;
  }

  private static Map<String, Object> sums(Call call, Period period, List<MeasuredServer> servers) {
    Instant now = call.account().now();
    Map<String, Object> sums = new LinkedHashMap<>();
    for (Energy unit : Energy.values()) {
      sums.put(
          unit.property() + "Sums",
          unit.sums(watts(servers), period.before(now), period.after(now)));
    }
    return sums;
  }

  static long watts(List<MeasuredServer> servers) {
    return servers.stream().mapToLong(MeasuredServer::watts).sum();
  }

  private static List<Map<String, Object>> excluded(List<MeasuredServer> servers) {
    return servers.stream()
        .filter(server -> !server.isMeasured())
        .map(
            server -> {
              Map<String, Object> entity = entity("SERVER", server.id(), List.of(server));
              entity.put("status", "EXCLUDED");
              entity.put("statusReason", "SUBSCRIPTION_REQ");
              return entity;
            })
        .toList();
  }

  /** The description orders by what was collected, least first. */
  private static List<Map<String, Object>> entities(
      Call call, Period period, List<MeasuredServer> servers) {
    String type = call.query().value("aggregate-by").orElse("SERVER");
    Instant now = call.account().now();
    long all = watts(servers);
    return servers.stream()
        .collect(Collectors.groupingBy(key(call, type), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingLong(group -> watts(group.getValue())))
        .map(
            group -> {
              Map<String, Object> entity = entity(type, group.getKey(), group.getValue());
              entity.put("status", "COMPLETE");
              entity.put("statusReason", "");
              for (Energy unit : Energy.values()) {
                entity.put(
                    unit.property(), amounts(unit, watts(group.getValue()), all, period, now));
              }
              return entity;
            })
        .toList();
  }

  private static Function<MeasuredServer, String> key(Call call, String type) {
    return switch (type) {
      case "SERVER_MODEL" -> MeasuredServer::model;
      case "SERVER_GENERATION" -> MeasuredServer::generation;
      case "SERVER_PROCESSOR" -> MeasuredServer::processor;
      case "SERVER_LOCATION" -> MeasuredServer::location;
      case "SERVER_TAG_VALUES" -> server -> tags(call, server);
      default -> MeasuredServer::id;
    };
  }

  private static String tags(Call call, MeasuredServer server) {
    return List.of(call.query().value("aggregation-tag-names").orElse("").split(",")).stream()
        .map(name -> server.tag(name.strip().replace("'", "")))
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> entity(String type, String id, List<MeasuredServer> servers) {
    MeasuredServer first = servers.get(0);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("generation", first.generation());
    details.put("location", first.location());
    details.put("model", first.model());
    details.put("processor", first.processor());
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("name", type.equals("SERVER") ? first.name() : id);
    entity.put("type", type);
    entity.put("serverCount", servers.size());
    entity.put("entityDetails", details);
    return entity;
  }

  private static Map<String, Object> amounts(
      Energy unit, long watts, long all, Period period, Instant now) {
    Map<String, Object> amounts = unit.sums(watts, period.before(now), period.after(now));
    List<Period> samples = period.before(now).samples();
    amounts.put("average", unit.average(watts, samples));
    amounts.put(
        "max",
        samples.stream().mapToDouble(it -> unit.of(watts, it.weightedHours())).max().orElse(0));
    amounts.put(
        "min",
        samples.stream().mapToDouble(it -> unit.of(watts, it.weightedHours())).min().orElse(0));
    double percent = Energy.rounded(100.0 * watts / all);
    amounts.put("percents", Map.of("collected", percent, "projected", percent, "total", percent));
    return amounts;
  }
}
