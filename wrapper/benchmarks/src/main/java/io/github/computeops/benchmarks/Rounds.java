package io.github.computeops.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The results of one client and of the hand-written call in each round. */
record Rounds(List<JsonNode> own, List<JsonNode> byHand) {
  double time() {
    return median(own.stream().mapToDouble(Rounds::time));
  }

  String unit() {
    return own.get(0).get("primaryMetric").get("scoreUnit").asString();
  }

  double ratio() {
    return median(ratios(Rounds::time));
  }

  /** Returns a ratio that is higher for a slower client; that of throughputs is inverted. */
  double slowdown() {
    return own.get(0).get("mode").asString().equals("thrpt") ? 1 / ratio() : ratio();
  }

  double lowestRatio() {
    return ratios(Rounds::time).min().orElseThrow();
  }

  double highestRatio() {
    return ratios(Rounds::time).max().orElseThrow();
  }

  double allocated() {
    return median(own.stream().mapToDouble(Rounds::allocated));
  }

  double allocatedRatio() {
    return median(ratios(Rounds::allocated));
  }

  private DoubleStream ratios(ToDoubleFunction<JsonNode> of) {
    return IntStream.range(0, own.size())
        .mapToDouble(
            round -> of.applyAsDouble(own.get(round)) / of.applyAsDouble(byHand.get(round)));
  }

  private static double time(JsonNode result) {
    return result.get("primaryMetric").get("score").asDouble();
  }

  private static double allocated(JsonNode result) {
    return result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score").asDouble();
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
