package io.github.computeops.simulator.internal.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A page of a collection. */
public final class Page {
  private Page() {}

  /** Returns a page as JSON. */
  public static Map<String, Object> of(PageRequest request, int total, IntFunction<?> item) {
    int from = (int) Math.min(request.offset(), total);
    int to = Math.min(total, from + request.limit());
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("count", to - from);
    page.put("items", IntStream.range(from, to).mapToObj(item).toList());
    page.put("offset", request.offset());
    page.put("total", total);
    return page;
  }
}
