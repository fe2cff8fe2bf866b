package io.github.computeops.simulator.internal.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The series of a carbon footprint: emissions, energy and cost, in total, by what servers have in
 * common, and, up to a thousand servers, by server.
 */
final class CarbonSeries {
  private static final int MOST_SERVERS = 1000;
  private static final Map<String, Energy> TYPES = types();
  private final Period period;
  private final List<MeasuredServer> servers;

  CarbonSeries(Period period, List<MeasuredServer> servers) {
    this.period = period;
    this.servers = servers.stream().filter(MeasuredServer::isMeasured).toList();
  }

  private static Map<String, Energy> types() {
    Map<String, Energy> types = new LinkedHashMap<>();
    types.put("CO2_EMISSIONS", Energy.CO2_KG);
    types.put("ENERGY_CONSUMPTION", Energy.KWH);
    types.put("ENERGY_COST", Energy.COST);
    return types;
  }

  Stream<Map<String, Object>> all() {
    return Stream.of(
            by("TOTAL", server -> "All servers"),
            by("SERVER_MODEL", MeasuredServer::model),
            by("SERVER_GENERATION", MeasuredServer::generation),
            by("SERVER_LOCATION", MeasuredServer::location),
            by("SERVER_PROCESSOR_VENDOR", MeasuredServer::processor),
            servers.size() > MOST_SERVERS
                ? Stream.<Map<String, Object>>empty()
                : by("SERVER", MeasuredServer::id))
        .flatMap(series -> series);
  }

  private Stream<Map<String, Object>> by(String subject, Function<MeasuredServer, String> key) {
    return servers.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(
            group ->
                TYPES.entrySet().stream()
                    .map(
                        type ->
                            series(
                                type.getKey(),
                                type.getValue(),
                                subject(subject, group.getKey(), group.getValue()),
                                EnergyByEntity.watts(group.getValue()))));
  }

  private static Map<String, Object> subject(String type, String id, List<MeasuredServer> servers) {
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("type", type);
    subject.put("id", id);
    subject.put("displayName", type.equals("SERVER") ? servers.get(0).name() : id);
    subject.put("serverCount", servers.size());
    if (type.equals("SERVER")) {
      subject.put("server", details(servers.get(0)));
    }
    return subject;
  }

  private static Map<String, Object> details(MeasuredServer server) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("hardware", Map.of("model", server.model()));
    details.put("locationDisplayName", server.location());
    details.put("processorVendor", server.processor());
    details.put("serverGeneration", server.generation());
    return details;
  }

  private Map<String, Object> series(
      String type, Energy unit, Map<String, Object> subject, long watts) {
    List<Period> samples = period.samples();
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("sum", unit.of(watts, period.weightedHours()));
    summary.put("avg", unit.average(watts, samples));
    Map<String, Object> series = new LinkedHashMap<>();
    series.put("name", type);
    series.put("seriesType", type);
    series.put("subject", subject);
    series.put("summary", summary);
    series.put("units", units(unit));
    series.put("unitsDisplayName", units(unit));
    series.put("bucketDurationInSec", period.sample().toSeconds());
    series.put("expectedSamplesPerBucket", 288);
    series.put("buckets", samples.stream().map(it -> bucket(unit, watts, it)).toList());
    return series;
  }

  private static String units(Energy unit) {
    return switch (unit) {
      case KWH -> "kWh";
      case CO2_KG -> "kgCO2e";
      case COST -> "USD";
    };
  }

  private static Map<String, Object> bucket(Energy unit, long watts, Period sample) {
    Map<String, Object> bucket = new LinkedHashMap<>();
    bucket.put("timestamp", sample.start().toString());
    bucket.put("value", unit.of(watts, sample.weightedHours()));
    bucket.put("extrapolated", null);
    bucket.put("noValueReason", null);
    bucket.put("numSamples", 288);
    return bucket;
  }
}
