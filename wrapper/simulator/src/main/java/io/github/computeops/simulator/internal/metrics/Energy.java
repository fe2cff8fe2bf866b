package io.github.computeops.simulator.internal.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units of energy: what a kilowatt hour is in each. */
enum Energy {
  KWH("kwh", 1),
  CO2_KG("co2eKg", 0.35),
  COST("cost", 0.14);

  private final String property;
  private final double perKwh;

  Energy(String property, double perKwh) {
    this.property = property;
    this.perKwh = perKwh;
  }

  String property() {
    return property;
  }

  /** Returns what so many watts make of a time, in this unit. */
  double of(long watts, double weightedHours) {
    return rounded(watts * weightedHours / 1000 * perKwh);
  }

  /** Returns the same for a number of samples: what was collected, and what is projected. */
  Map<String, Object> sums(long watts, Period collected, Period projected) {
    Map<String, Object> sums = new LinkedHashMap<>();
    sums.put("collected", of(watts, collected.weightedHours()));
    sums.put("projected", of(watts, projected.weightedHours()));
    sums.put("total", of(watts, collected.weightedHours() + projected.weightedHours()));
    return sums;
  }

  /** Returns the average of samples, 0 if there is none. */
  double average(long watts, List<Period> samples) {
    return rounded(
        samples.stream().mapToDouble(it -> of(watts, it.weightedHours())).average().orElse(0));
  }

  static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).doubleValue();
  }
}
