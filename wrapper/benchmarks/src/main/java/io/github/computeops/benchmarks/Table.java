package io.github.computeops.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Prints the results of several rounds as a Markdown table: medians, and ratios to the hand-written
 * call of the same round. Ends with status 1 if a ratio exceeds the limit.
 */
public final class Table {
  private static final List<String> BY_HAND = List.of("byHand", "plainTree");
  private final Map<String, Map<String, List<JsonNode>>> results = new TreeMap<>();
  private final List<String> tooSlow = new ArrayList<>();
  private final double allowed;

  private Table(double allowed) {
    this.allowed = allowed;
  }

  /** Takes the highest allowed ratio, and the JSON results of each round. */
  public static void main(String[] arguments) {
    Table table = new Table(Double.parseDouble(arguments[0]));
    Arrays.stream(arguments).skip(1).forEach(table::read);
    table.print();
    if (!table.tooSlow.isEmpty()) {
      System.out.println(
          "More than " + arguments[0] + " times as slow as by hand: " + table.tooSlow);
      System.exit(1);
    }
  }

  private void read(String round) {
    for (JsonNode result : ByHand.MAPPER.readTree(Path.of(round).toFile())) {
      String[] name = result.get("benchmark").asString().split("\\.");
      results
          .computeIfAbsent(name[name.length - 2], key -> new TreeMap<>())
          .computeIfAbsent(name[name.length - 1], key -> new ArrayList<>())
          .add(result);
    }
  }

  private void print() {
    System.out.println(
        "| benchmark | client | median | ratio to by hand | lowest to highest | allocated | ratio to by hand |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|");
    results.forEach(
        (work, contenders) ->
            contenders.forEach(
                (who, rounds) -> print(work, who, new Rounds(rounds, byHand(contenders)))));
  }

  private static List<JsonNode> byHand(Map<String, List<JsonNode>> contenders) {
    return BY_HAND.stream().filter(contenders::containsKey).map(contenders::get).findFirst().get();
  }

  private void print(String work, String who, Rounds rounds) {
    if (who.startsWith("ours") && rounds.slowdown() > allowed) {
      tooSlow.add(work + "." + who);
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f %s | %.2f | %.2f to %.2f | %.0f B | %.2f |%n",
        work,
        who,
        rounds.time(),
        rounds.unit(),
        rounds.ratio(),
        rounds.lowestRatio(),
        rounds.highestRatio(),
        rounds.allocated(),
        rounds.allocatedRatio());
  }
}
