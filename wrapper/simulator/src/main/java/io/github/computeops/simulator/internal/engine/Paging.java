package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.description.Parameter;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.query.PageRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a collection is cut into pages: by offset or by cursor, or not at all.
 *
 * @param largest the largest page, or 0 if the collection is always returned whole
 * @param usual the page that is returned if the caller names no limit
 */
record Paging(int largest, int usual, boolean hasCursor) {
  /** A cursor is an offset in the form of a UUID, as the description says it has. */
  private static final String CURSOR = "51a7ed00-0000-4000-a000-";

  static Paging of(Operation operation) {
    int largest = operation.queryParameter("limit").map(Paging::largest).orElse(0);
    int usual =
        operation
            .queryParameter("limit")
            .flatMap(limit -> limit.schema().byDefault())
            .map(value -> ((Number) value).intValue())
            .orElse(largest);
    return new Paging(largest, usual, operation.queryParameter("next").isPresent());
  }

  private static int largest(Parameter limit) {
    return limit.schema().bound("maximum").map(Number::intValue).orElse(1000);
  }

  /** Returns which part of a collection a request asks for. */
  Part part(Parameters query, int total) {
    if (largest == 0) {
      return part(0, total, total);
    }
    PageRequest request = PageRequest.of(query, largest, usual);
    long offset = hasCursor ? query.value("next").map(Paging::offset).orElse(0) : request.offset();
    return part(offset, request.limit(), total);
  }

  private Part part(long offset, int limit, int total) {
    int from = (int) Math.min(offset, total);
    int to = Math.min(total, from + limit);
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("count", to - from);
    members.put("offset", offset);
    members.put("start", offset);
    members.put("total", total);
    if (hasCursor) {
      members.put("next", String.format(Locale.ROOT, "%s%012x", CURSOR, to));
    }
    return new Part(from, to, members);
  }

  private static int offset(String cursor) {
    if (!cursor.matches(CURSOR + "[0-9a-f]{12}")) {
      throw ErrorResponseException.badParameter(
          "next", "The cursor \"" + cursor + "\" is not one that the simulator gave out.");
    }
    return (int) Long.parseLong(cursor.substring(CURSOR.length()), 16);
  }

  /**
   * A part of a collection.
   *
   * @param from the first index
   * @param to the index after the last
   * @param members what a page says of itself
   */
  record Part(int from, int to, Map<String, Object> members) {}
}
