package io.github.computeops.examples;

import java.util.Locale;
import java.util.Map;

/** A bar chart of the health states, as SVG. */
final class HealthChart {
  private static final Map<String, String> COLOURS =
      Map.of("OK", "#2e7d32", "WARNING", "#f9a825", "CRITICAL", "#c62828");
  private static final int ROW = 30;
  private static final int LONGEST = 360;
  private static final String CHART =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 %1$d" role="img"
          aria-label="Servers by health" font-family="sans-serif" font-size="14">
      %2$s</svg>
      """;
  private static final String BAR =
      """
      <text x="0" y="%1$d" fill="#757575">%2$s</text>
      <rect x="90" y="%3$d" width="%4$d" height="20" fill="%5$s"/>
      <text x="%6$d" y="%1$d" fill="#757575">%7$d</text>
      """;
  private final FleetCounts counts;

  HealthChart(FleetCounts counts) {
    this.counts = counts;
  }

  String svg() {
    StringBuilder bars = new StringBuilder();
    int top = 0;
    for (String health : counts.healths()) {
      bars.append(bar(health, top));
      top += ROW;
    }
    return String.format(Locale.ROOT, CHART, top, bars);
  }

  private String bar(String health, int top) {
    int count = counts.of(health);
    int width = Math.max(1, LONGEST * count / counts.all());
    String colour = COLOURS.getOrDefault(health, "#757575");
    String name = health.replace("&", "&amp;").replace("<", "&lt;");
    return String.format(Locale.ROOT, BAR, top + 15, name, top, width, colour, 100 + width, count);
  }
}
