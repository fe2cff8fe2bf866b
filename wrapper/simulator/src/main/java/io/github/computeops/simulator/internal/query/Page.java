package io.github.computeops.simulator.internal.query;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A page of a collection. It is written with its properties in this order. */
public record Page(int count, List<?> items, long offset, int total) {
  public static Page of(PageRequest request, int total, IntFunction<?> item) {
    int from = (int) Math.min(request.offset(), total);
    int to = Math.min(total, from + request.limit());
    List<?> items = IntStream.range(from, to).mapToObj(item).toList();
    return new Page(items.size(), items, request.offset(), total);
  }

  /** Returns a whole collection in one page. */
  public static Page whole(List<?> items) {
    return new Page(items.size(), items, 0, items.size());
  }
}
