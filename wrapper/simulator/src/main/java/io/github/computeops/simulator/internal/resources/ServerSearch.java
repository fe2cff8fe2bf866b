package io.github.computeops.simulator.internal.resources;

import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.model.ServerV1;
import io.github.computeops.simulator.internal.fleet.Fleet;
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
  private static final FilterableProperties FILTERABLE =
      new FilterableProperties(ServersV1Filter.class);
  private static final int REMEMBERED = 16;
  private final Map<Filter, int[]> found = new ConcurrentHashMap<>();
  private final Fleet fleet;

  ServerSearch(Fleet fleet) {
    this.fleet = fleet;
  }

  /** Returns the numbers of the matching servers, which the next pages of a filter need too. */
  int[] matching(String text) {
    Filter filter = parsed(text);
    int[] known = found.get(filter);
    return known == null ? search(filter) : known;
  }

  private int[] search(Filter filter) {
    int[] numbers =
        IntStream.range(0, fleet.size())
            .filter(number -> FilterMatcher.matches(filter, filterable(fleet.server(number))))
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
      FILTERABLE.check(filter);
      return filter;
    } catch (FilterSyntaxException e) {
      throw ErrorResponseException.badParameter("filter", Objects.requireNonNull(e.getMessage()));
    }
  }

  /** In a filter, the service reads {@code name} as the serial number. */
  private static Map<String, @Nullable Object> filterable(ServerV1 server) {
    Map<String, @Nullable Object> json = new HashMap<>(server.toMap());
    json.put("name", server.hardware().serialNumber().orElse(null));
    return json;
  }
}
