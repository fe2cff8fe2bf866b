package io.github.computeops.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Prints the results of a run as a Markdown table, ratios to the hand-written call first, and ends
 * with status 1 where a ratio is beyond what was allowed.
 */
public final class Table {
  private static final List<String> BY_HAND = List.of("byHand", "plainTree");
  private final Map<String, Map<String, JsonNode>> results = new TreeMap<>();
  private final List<String> collapsed = new ArrayList<>();
  private final double allowed;

  private Table(JsonNode run, double allowed) {
    this.allowed = allowed;
    for (JsonNode result : run) {
      String[] name = result.get("benchmark").asString().split("\\.");
      results
          .computeIfAbsent(name[name.length - 2], key -> new TreeMap<>())
          .put(name[name.length - 1], result);
    }
  }

  /** Arguments: the results as JSON, and the largest ratio allowed. */
  public static void main(String[] arguments) {
    JsonNode run = ByHand.MAPPER.readTree(Path.of(arguments[0]).toFile());
    Table table = new Table(run, Double.parseDouble(arguments[1]));
    table.print();
    if (!table.collapsed.isEmpty()) {
      System.out.println("Beyond " + arguments[1] + " times by hand: " + table.collapsed);
      System.exit(1);
    }
  }

  private void print() {
    System.out.println("| work | who | time or throughput | to by hand | allocated | to by hand |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    results.forEach(
        (work, contenders) ->
            contenders.forEach((who, result) -> row(work, who, result, reference(contenders))));
  }

  private static JsonNode reference(Map<String, JsonNode> contenders) {
    return BY_HAND.stream().filter(contenders::containsKey).map(contenders::get).findFirst().get();
  }

  private void row(String work, String who, JsonNode result, JsonNode reference) {
    double ratio = score(result) / score(reference);
    boolean throughput = result.get("mode").asString().equals("thrpt");
    if (who.startsWith("ours") && (throughput ? 1 / ratio : ratio) > allowed) {
      collapsed.add(work + "." + who);
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f %s | %.2f | %.0f B | %.2f |%n",
        work,
        who,
        score(result),
        result.get("primaryMetric").get("scoreUnit").asString(),
        ratio,
        allocated(result),
        allocated(result) / allocated(reference));
  }

  private static double score(JsonNode result) {
    return result.get("primaryMetric").get("score").asDouble();
  }

  private static double allocated(JsonNode result) {
    return result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score").asDouble();
  }
}
