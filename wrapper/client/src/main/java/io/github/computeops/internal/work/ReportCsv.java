package io.github.computeops.internal.work;

import io.github.computeops.internal.http.JsonBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a report as CSV, as RFC 4180 has it. */
final class ReportCsv {
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
  private static final String BUCKETS = "buckets";

  private ReportCsv() {}

  /** Reads the contents twice, since only the last item tells which columns there are. */
  static void write(ReportData data, OutputStream out) throws IOException {
    Map<String, String> columns = data.columns();
    data.each(
        item ->
            rows(item)
                .forEach(row -> row.keySet().forEach(name -> columns.putIfAbsent(name, name))));
    line(out, new ArrayList<>(columns.values()));
    data.each(
        item -> {
          for (Map<String, String> row : rows(item)) {
            line(out, columns.keySet().stream().map(name -> row.getOrDefault(name, "")).toList());
          }
        });
  }

  private static void line(OutputStream out, List<String> cells) throws IOException {
    String line = cells.stream().map(ReportCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(String text) {
    return QUOTED.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** A series has a row for each of its buckets. */
  private static List<Map<String, String>> rows(@Nullable Object item) {
    if (!(item instanceof Map<?, ?> object)) {
      return List.of(Map.of("value", text(item)));
    }
    Map<String, String> row = new LinkedHashMap<>();
    boolean isSeries = object.get(BUCKETS) instanceof List<?>;
    object.forEach(
        (name, value) -> {
          if (!isSeries || !name.equals(BUCKETS)) {
            put(row, String.valueOf(name), value);
          }
        });
    return isSeries ? buckets(row, (List<?>) object.get(BUCKETS)) : List.of(row);
  }

  private static List<Map<String, String>> buckets(
      Map<String, String> series, @Nullable List<?> buckets) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Object bucket : buckets == null ? List.of() : buckets) {
      Map<String, String> row = new LinkedHashMap<>(series);
      put(row, BUCKETS, bucket);
      rows.add(row);
    }
    return rows;
  }

  /** An object becomes a column for each of its members. */
  private static void put(Map<String, String> row, String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((member, nested) -> put(row, name + "." + member, nested));
    } else {
      row.put(name, text(value));
    }
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof String text
        ? text
        : new String(JsonBody.write(value), StandardCharsets.UTF_8);
  }
}
