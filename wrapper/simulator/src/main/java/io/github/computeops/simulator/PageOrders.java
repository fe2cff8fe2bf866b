package io.github.computeops.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the buttons of the page do. */
final class PageOrders {
  private PageOrders() {}

  static Map<String, Runnable> of(Simulator simulator) {
    Map<String, Runnable> orders = new LinkedHashMap<>();
    orders.put("fail", () -> simulator.failNext(503));
    orders.put("throttle", () -> simulator.failNext(429, Map.of("Retry-After", "2")));
    orders.put("html", () -> inject(simulator, Fault.builder().status(502).html().times(1)));
    orders.put("cut", () -> inject(simulator, Fault.builder().cut().times(1)));
    orders.put("slow", () -> inject(simulator, Fault.builder().delay(Duration.ofSeconds(2))));
    orders.put("flaky", () -> inject(simulator, Fault.builder().status(500).chance(0.2, 1)));
    orders.put("heal", simulator::clearFaults);
    orders.put("job-fails", () -> simulator.endNextJob(SimulatedJobOutcome.FAILED));
    orders.put("job-stalls", () -> simulator.endNextJob(SimulatedJobOutcome.STALLED));
    orders.put("minute", () -> simulator.advance(Duration.ofMinutes(1)));
    orders.put("hour", () -> simulator.advance(Duration.ofHours(1)));
    orders.put("day", () -> simulator.advance(Duration.ofDays(1)));
    return orders;
  }

  private static void inject(Simulator simulator, Fault.Builder fault) {
    simulator.inject(fault.build());
  }
}
