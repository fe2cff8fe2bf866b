package io.github.computeops.examples;

import java.util.Locale;
import java.util.Map;

/** A page that needs nothing beside it: the chart is SVG in the HTML. */
final class ReportPage {
  private static final Map<String, String> COLOURS =
      Map.of("OK", "#2e7d32", "WARNING", "#f9a825", "CRITICAL", "#c62828");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Health of %1$d servers</title></head>
      <body style="font-family: sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em">
      <h1>Health of %1$d servers</h1>
      <p>In %2$s.</p>
      <svg viewBox="0 0 500 %3$d" role="img" aria-label="Servers by health" font-size="14">
      %4$s</svg>
      </body>
      </html>
      """;
  private static final String BAR =
      """
      <text x="0" y="%1$d">%2$s</text>
      <rect x="90" y="%3$d" width="%4$d" height="20" fill="%5$s"/>
      <text x="%6$d" y="%1$d">%7$d</text>
      """;
  private final String where;
  private final FleetCounts counts;

  ReportPage(String where, FleetCounts counts) {
    this.where = where;
    this.counts = counts;
  }

  String html() {
    StringBuilder bars = new StringBuilder();
    int top = 0;
    for (String health : counts.healths()) {
      bars.append(bar(health, top));
      top += 30;
    }
    return String.format(Locale.ROOT, PAGE, counts.all(), escaped(where), top, bars);
  }

  private String bar(String health, int top) {
    int count = counts.of(health);
    int width = Math.max(1, 360 * count / counts.all());
    String colour = COLOURS.getOrDefault(health, "#757575");
    return String.format(
        Locale.ROOT, BAR, top + 15, escaped(health), top, width, colour, 100 + width, count);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
