package io.github.computeops.simulator.internal.query;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;

/** The part of a collection that a request asks for. */
public record PageRequest(long offset, int limit) {
  private static final long LARGEST_OFFSET = Long.MAX_VALUE;

  /** Reads {@code offset} and {@code limit}; by default, the first page is as large as possible. */
  public static PageRequest of(Parameters query, int largestLimit) {
    return of(query, largestLimit, largestLimit);
  }

  /** Reads {@code offset} and {@code limit}, which is this one if it is not given. */
  public static PageRequest of(Parameters query, int largestLimit, int usualLimit) {
    return new PageRequest(
        number(query, "offset", 0, LARGEST_OFFSET),
        (int) number(query, "limit", usualLimit, largestLimit));
  }

  private static long number(Parameters query, String name, long byDefault, long largest) {
    return query.value(name).map(text -> number(name, text, largest)).orElse(byDefault);
  }

  private static long number(String name, String text, long largest) {
    if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) > largest) {
      String range = largest == LARGEST_OFFSET ? "0 or more" : "0 to " + largest;
      throw ErrorResponseException.badParameter(
          name, "The query parameter " + name + " is \"" + text + "\"; give " + range + ".");
    }
    return Long.parseLong(text);
  }
}
