package io.github.computeops.simulator;

import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.model.ServerV1;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Finds the servers of the fleet that match a filter. Thread-safe. */
final class ServerSearch {
  private static final int REMEMBERED = 16;
  private final Map<Filter, int[]> found = new ConcurrentHashMap<>();
  private final Fleet fleet;

  ServerSearch(Fleet fleet) {
    this.fleet = fleet;
  }

  /** The numbers of the matching servers; remembered, since a filter is asked page by page. */
  int[] matching(String text) {
    Filter filter = parsed(text);
    int[] known = found.get(filter);
    return known == null ? search(filter) : known;
  }

  private int[] search(Filter filter) {
    int[] numbers =
        IntStream.range(0, fleet.size())
            .filter(number -> Filtered.matches(filter, filterable(fleet.server(number))))
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
      filter.accept(new KnownProperties(ServersV1Filter.class));
      return filter;
    } catch (FilterSyntaxException e) {
      throw Refusal.badParameter("filter", e.getMessage());
    }
  }

  /** In a filter, the service takes {@code name} for the serial number. */
  private static Map<String, Object> filterable(ServerV1 server) {
    Map<String, Object> json = new HashMap<>(server.toMap());
    json.put("name", server.hardware().serialNumber().orElse(null));
    return json;
  }
}
