package io.github.computeops.internal.work;

import io.github.computeops.internal.http.JsonItems;
import io.github.computeops.page.IncompleteCollectionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The contents of a report, in a file, since they may be of any size.
 *
 * @param id of the report
 */
record ReportData(String id, Path file) {
  /** Passes each server of an inventory on, or each series. */
  void each(JsonItems.Told told) throws IOException {
    long[] count = {0};
    JsonItems.Told counting =
        item -> {
          count[0]++;
          told.item(item);
        };
    if (JsonItems.each(open(), counting, "data", "rows", "items")) {
      checkTotal(count[0]);
    } else if (!JsonItems.each(open(), told, "data", "series")) {
      throw new IllegalStateException(
          "The report " + id + " has neither rows nor series; read its data().");
    }
  }

  private void checkTotal(long count) throws IOException {
    if (JsonItems.value(open(), "data", "rows", "total").orElse(0) instanceof Number total
        && total.longValue() > count) {
      throw new IncompleteCollectionException(
          "The report %s has %s rows, of which the service sent %d.".formatted(id, total, count));
    }
  }

  /** Returns the headers of the columns that the service names, by property. */
  Map<String, String> columns() throws IOException {
    Map<String, String> columns = new LinkedHashMap<>();
    Object found = JsonItems.value(open(), "data", "columns").orElse(List.of());
    if (found instanceof List<?> list) {
      list.forEach(
          item -> {
            if (item instanceof Map<?, ?> column
                && column.get("propertyName") instanceof String property) {
              columns.put(
                  property, column.get("header") instanceof String header ? header : property);
            }
          });
    }
    return columns;
  }

  private InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
