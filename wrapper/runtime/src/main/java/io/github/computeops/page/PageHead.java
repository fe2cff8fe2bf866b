package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page states about itself and the collection.
 *
 * @param size the number of items it has
 * @param count the number of items it states; -1 if none
 * @param offset the offset it states; -1 if none
 * @param total the number of items in all that it states; -1 if none
 * @param next the cursor of the next page; empty if it names none
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

  /** Returns whether it states that it has items but has none, as a correct page never does. */
  boolean isHollow() {
    return size == 0 && count > 0;
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? Math.max(-1, number.longValue()) : -1;
  }
}
