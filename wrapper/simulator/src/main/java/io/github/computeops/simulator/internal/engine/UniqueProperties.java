package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.util.List;

/** What no two resources of a collection may have in common. */
final class UniqueProperties {
  private static final List<String[]> ROWS =
      Csv.rows(UniqueProperties.class, "unique-properties.csv");

  private UniqueProperties() {}

  /**
   * Rejects a second resource.
   *
   * @throws ErrorResponseException if there is one with the same value
   */
  static void check(Call call) {
    Family family = call.operation().family();
    ROWS.stream().filter(row -> row[0].equals(family.text())).forEach(row -> check(call, row));
  }

  private static void check(Call call, String[] row) {
    Object value = call.body().get(row[1]);
    Items items = call.account().items(call.operation().family(), call.place());
    for (int i = 0; i < items.size(); i++) {
      if (value != null && value.equals(items.at(i).get(row[1]))) {
        throw conflict(call.operation().family().noun(), row, value);
      }
    }
  }

  private static ErrorResponseException conflict(String noun, String[] row, Object value) {
    String how = row[1].equals("name") ? " named \"" : " with the " + row[1] + " \"";
    String message = "There is already a " + noun + how + value + "\".";
    return row[2].isEmpty()
        ? ErrorResponseException.conflict(message)
        : ErrorResponseException.conflict(message, Integer.parseInt(row[2]));
  }
}
