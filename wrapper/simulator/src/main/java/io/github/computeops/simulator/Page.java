package io.github.computeops.simulator;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A page of a collection, as it is written; the mapper writes the properties in this order. */
record Page(int count, List<?> items, long offset, int total) {
  static Page of(PageRequest request, int total, IntFunction<?> item) {
    int from = (int) Math.min(request.offset(), total);
    int to = Math.min(total, from + request.limit());
    List<?> items = IntStream.range(from, to).mapToObj(item).toList();
    return new Page(items.size(), items, request.offset(), total);
  }

  /** A collection that comes in one page. */
  static Page whole(List<?> items) {
    return new Page(items.size(), items, 0, items.size());
  }
}
