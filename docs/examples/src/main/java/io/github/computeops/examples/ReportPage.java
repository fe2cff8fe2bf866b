package io.github.computeops.examples;

import java.util.Locale;

/** A self-contained HTML page: the chart is inline SVG. */
final class ReportPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Health of %1$d servers</title></head>
      <body style="font-family: sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em">
      <h1>Health of %1$d servers</h1>
      <p>In %2$s.</p>
      %3$s</body>
      </html>
      """;
  private final String where;
  private final FleetCounts counts;

  ReportPage(String where, FleetCounts counts) {
    this.where = where;
    this.counts = counts;
  }

  String html() {
    String chart = new HealthChart(counts).svg();
    return String.format(
        Locale.ROOT, PAGE, counts.all(), where.replace("&", "&amp;").replace("<", "&lt;"), chart);
  }
}
