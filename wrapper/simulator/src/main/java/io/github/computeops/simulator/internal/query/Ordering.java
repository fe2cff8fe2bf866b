package io.github.computeops.simulator.internal.query;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of a collection: as it is, if {@code sort} names no property. */
public final class Ordering {
  private final Optional<Comparator<Map<String, Object>>> comparator;

  private Ordering(Optional<Comparator<Map<String, Object>>> comparator) {
    this.comparator = comparator;
  }

  /** Reads {@code sort}: properties with or without a direction, the most important first. */
  public static Ordering of(Parameters query) {
    return new Ordering(
        query
            .value("sort")
            .flatMap(
                sort ->
                    Arrays.stream(sort.split(",", -1))
                        .map(Ordering::by)
                        .reduce(Comparator::thenComparing)));
  }

  private static Comparator<Map<String, Object>> by(String term) {
    String[] words = term.strip().split(" +");
    if (words[0].isEmpty() || words.length > 2 || words.length == 2 && !isDirection(words[1])) {
      throw ErrorResponseException.badParameter(
          "sort",
          "The query parameter sort has \"" + term + "\"; give properties such as name desc.");
    }
    Comparator<Map<String, Object>> ascending =
        Comparator.comparing(
            item -> first(item, words[0]), Comparator.nullsLast(Ordering::compare));
    return words.length == 2 && words[1].equals("desc") ? ascending.reversed() : ascending;
  }

  private static boolean isDirection(String word) {
    return word.equals("asc") || word.equals("desc");
  }

  private static @Nullable Object first(Map<String, Object> item, String path) {
    return PropertyValues.at(item, path).stream().findFirst().orElse(null);
  }

  private static int compare(Object one, Object other) {
    return one instanceof Number && other instanceof Number
        ? new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()))
        : one.toString().compareTo(other.toString());
  }

  public List<Map<String, Object>> of(List<Map<String, Object>> items) {
    return comparator.map(order -> items.stream().sorted(order).toList()).orElse(items);
  }
}
