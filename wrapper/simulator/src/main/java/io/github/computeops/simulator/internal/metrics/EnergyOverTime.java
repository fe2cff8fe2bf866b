package io.github.computeops.simulator.internal.metrics;

import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.http.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Energy of some servers, sample by sample: what was collected until now, then what is projected.
 */
final class EnergyOverTime {
  private final ServerScope scope;

  EnergyOverTime(ServerScope scope) {
    this.scope = scope;
  }

  Response answer(Call call) {
    Period period = Period.of(call);
    Instant now = call.account().now();
    List<MeasuredServer> servers =
        scope
            .of(call.query().value("resource-uri").orElse(""))
            .filter(call.filter("filter-tags"))
            .map(MeasuredServer::new)
            .filter(MeasuredServer::isMeasured)
            .toList();
    long watts = EnergyByEntity.watts(servers);
    List<Period> collected = period.before(now).samples();
    List<Period> projected = period.after(now).samples();
    Map<String, Object> body = new LinkedHashMap<>();
    for (Energy unit : Energy.values()) {
      body.put(unit.property(), summary(unit, watts, period, now));
    }
    body.put(
        "intervalsCollected",
        collected.stream().map(it -> interval(it, watts, servers.size(), 0)).toList());
    body.put(
        "intervalsProjected",
        projected.stream().map(it -> interval(it, watts, servers.size(), 0.1)).toList());
    return call.respond(body);
  }

  private static Map<String, Object> summary(Energy unit, long watts, Period period, Instant now) {
    List<Period> samples = period.samples();
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("sums", unit.sums(watts, period.before(now), period.after(now)));
    Map<String, Object> averages = new LinkedHashMap<>();
    averages.put("collected", unit.average(watts, period.before(now).samples()));
    averages.put("projected", unit.average(watts, period.after(now).samples()));
    summary.put("averages", averages);
    Comparator<Period> order = Comparator.comparingDouble(Period::weightedHours);
    summary.put("max", point(unit, watts, samples.stream().max(order).orElse(period)));
    summary.put("min", point(unit, watts, samples.stream().min(order).orElse(period)));
    return summary;
  }

  private static Map<String, Object> point(Energy unit, long watts, Period sample) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("time", sample.start().toString());
    point.put("value", unit.of(watts, sample.weightedHours()));
    return point;
  }

  private static Map<String, Object> interval(
      Period sample, long watts, int servers, double uncertainty) {
    Map<String, Object> interval = new LinkedHashMap<>();
    interval.put("time", sample.start().toString());
    interval.put("serverCount", servers);
    for (Energy unit : Energy.values()) {
      double value = unit.of(watts, sample.weightedHours());
      interval.put(unit.property(), value);
      if (uncertainty > 0) {
        interval.put(
            unit.property() + "ConfidenceInterval",
            List.of(
                Energy.rounded(value * (1 - uncertainty)),
                Energy.rounded(value * (1 + uncertainty))));
      }
    }
    return interval;
  }
}
