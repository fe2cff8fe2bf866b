package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself and of the collection.
 *
 * @param size how many items it has
 * @param count how many it says it has; -1 where it says nothing
 * @param offset where it says it starts; -1 where it says nothing
 * @param total how many items it says there are in all; -1 where it says nothing
 * @param next the cursor of the page after it; empty where it names none
 */
record PageHead(JsonModel page, int size, long count, long offset, long total, String next) {

  static PageHead of(JsonModel page) {
    Map<String, @Nullable Object> json = page.toMap();
    Object next = json.get("next");
    return new PageHead(
        page,
        json.get("items") instanceof List<?> items ? items.size() : 0,
        number(json.get("count")),
        number(json.get("offset")),
        number(json.get("total")),
        next == null ? "" : next.toString().strip());
  }

  /** Whether it says that it has items and has none, as no page of a collection does. */
  boolean isHollow() {
    return size == 0 && count > 0;
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? Math.max(-1, number.longValue()) : -1;
  }
}
