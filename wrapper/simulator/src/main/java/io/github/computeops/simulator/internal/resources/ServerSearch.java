package io.github.computeops.simulator.internal.resources;

import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.query.FilterMatcher;
import io.github.computeops.simulator.internal.query.FilterableProperties;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the servers of the fleet that match a filter. Thread-safe. */
final class ServerSearch {
  private static final int REMEMBERED = 16;
  private final Map<Filter, int[]> found = new ConcurrentHashMap<>();
  private final FleetItems fleet;

  ServerSearch(FleetItems fleet) {
    this.fleet = fleet;
  }

  /** Returns the numbers of the matching servers, which the next pages of a filter need too. */
  int[] matching(String text) {
    Filter filter = parsed(text);
    int[] known = fleet.isUnchanged() ? found.get(filter) : null;
    return known == null ? search(filter) : known;
  }

  private int[] search(Filter filter) {
    int[] numbers =
        IntStream.range(0, fleet.size())
            .filter(number -> FilterMatcher.matches(filter, filterable(fleet.at(number))))
            .toArray();
    if (found.size() >= REMEMBERED) {
      found.clear();
    }
    found.put(filter, numbers);
    return numbers;
  }

  private static Filter parsed(String text) {
    try {
      Filter filter = Filter.parse(text);
      Filterable.PROPERTIES.check(filter);
      return filter;
    } catch (FilterSyntaxException e) {
      throw ErrorResponseException.badParameter("filter", Objects.requireNonNull(e.getMessage()));
    }
  }

  /** In a filter, the service reads {@code name} as the serial number. */
  static Map<String, @Nullable Object> filterable(Map<String, Object> server) {
    Map<String, @Nullable Object> json = new HashMap<>(server);
    json.put(
        "name", server.get("hardware") instanceof Map<?, ?> it ? it.get("serialNumber") : null);
    return json;
  }

  /** Read at the first search. */
  private static final class Filterable {
    private static final FilterableProperties PROPERTIES =
        FilterableProperties.of(ServersV1Filter.class);
  }
}
