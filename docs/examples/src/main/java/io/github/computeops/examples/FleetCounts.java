package io.github.computeops.examples;

import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1HardwarePowerState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts servers by health and power. */
final class FleetCounts {
  private static final String UNKNOWN = "UNKNOWN";
  private static final List<String> BY_URGENCY = List.of("CRITICAL", "WARNING", "OK");
  private final Map<String, Map<String, Integer>> byHealth =
      new TreeMap<>(Comparator.comparing(FleetCounts::urgency).thenComparing(health -> health));

  /** States that this program does not know come last. */
  private static int urgency(String health) {
    int known = BY_URGENCY.indexOf(health);
    return known < 0 ? BY_URGENCY.size() : known;
  }

  void add(ServerV1 server) {
    String health = server.hardware().health().summary().map(Object::toString).orElse(UNKNOWN);
    String power = server.hardware().powerState().map(Object::toString).orElse(UNKNOWN);
    byHealth.computeIfAbsent(health, state -> new TreeMap<>()).merge(power, 1, Integer::sum);
  }

  /** Returns the health states that occur, the most urgent first. */
  Collection<String> healths() {
    return byHealth.keySet();
  }

  int of(String health, ServerV1HardwarePowerState power) {
    return byHealth.get(health).getOrDefault(power.toString(), 0);
  }

  int of(String health) {
    return byHealth.get(health).values().stream().mapToInt(count -> count).sum();
  }

  int all() {
    return healths().stream().mapToInt(this::of).sum();
  }
}
