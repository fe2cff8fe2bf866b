package io.github.computeops.simulator.internal.metrics;

import java.util.Map;

/** A server as its measurements need it. All that is measured follows from its id. */
record MeasuredServer(Map<String, Object> json) {
  private static final int LEAST_WATTS = 120;
  private static final int MORE_WATTS = 280;

  String id() {
    return text(json, "id");
  }

  String name() {
    return text(json, "name");
  }

  /** Servers without a subscription are not measured. */
  boolean isMeasured() {
    return json.containsKey("serverGeneration");
  }

  String model() {
    return text(hardware(), "model");
  }

  String generation() {
    return text(json, "serverGeneration");
  }

  String processor() {
    return text(json, "processorVendor");
  }

  String location() {
    return tag("location");
  }

  String tag(String name) {
    return json.get("tags") instanceof Map<?, ?> tags ? text(tags, name) : "";
  }

  Map<?, ?> hardware() {
    return json.get("hardware") instanceof Map<?, ?> hardware ? hardware : Map.of();
  }

  int memoryGb() {
    return hardware().get("memoryMb") instanceof Number mb ? mb.intValue() / 1024 : 0;
  }

  /** Returns its average power. */
  int watts() {
    return LEAST_WATTS + number("watts", MORE_WATTS);
  }

  /** Returns a number below a bound that is always the same for this server. */
  int number(String what, int bound) {
    return Math.floorMod((what + id()).hashCode(), bound);
  }

  private static String text(Map<?, ?> map, String name) {
    return map.get(name) == null ? "" : String.valueOf(map.get(name));
  }
}
