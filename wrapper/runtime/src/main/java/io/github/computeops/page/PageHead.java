package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page states about itself and the collection.
 *
 * @param items those it has, as they were received
 * @param count the number of items it states; -1 if none
 * @param offset the offset it states; -1 if none
 * @param total the number of items in all that it states; -1 if none
 * @param next the cursor of the next page; empty if it names none
 */
record PageHead(List<?> items, long count, long offset, long total, String next) {
  private static final int LONGEST_EXCERPT = 200;

  /** Some services write numbers as text. */
  private static final Pattern NUMERAL = Pattern.compile("\\d{1,18}");

  /**
   * Reads the head of a page.
   *
   * @throws IncompleteCollectionException if it is not a page, such as an error object that came
   *     with status 200
   */
  static PageHead of(JsonModel page) {
    Map<String, @Nullable Object> json = page.toMap();
    Object next = json.get("next");
    PageHead head =
        new PageHead(
            json.get("items") instanceof List<?> items ? items : List.of(),
            number(json.get("count")),
            number(json.get("offset")),
            number(json.get("total")),
            next == null ? "" : next.toString().strip());
    if (!json.containsKey("items") && head.count < 0 && head.total != 0) {
      throw new IncompleteCollectionException(
          "The response is not a page, since it has neither items nor a count: "
              + excerpt(page.toString())
              + "; try again, or treat the items before it as incomplete.");
    }
    return head;
  }

  int size() {
    return items.size();
  }

  /**
   * Returns whether it states another number of items than it has, as a correct page never does.
   */
  boolean isMiscounted() {
    return count >= 0 && count != size();
  }

  private static long number(@Nullable Object value) {
    if (value instanceof String text && NUMERAL.matcher(text).matches()) {
      return Long.parseLong(text);
    }
    return value instanceof Number number ? Math.max(-1, number.longValue()) : -1;
  }

  private static String excerpt(String text) {
    return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
  }
}
