package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the first position and the size of pages from the caller's query. */
final class Start {
  private Start() {}

  static Position byOffset(Query query, long largest) {
    return OffsetPosition.first(number(query, PageQuery.OFFSET, 0, 0), limit(query, largest));
  }

  static Position byCursor(Query query, long largest) {
    String cursor = text(query, PageQuery.NEXT);
    return CursorPosition.first(cursor == null ? "" : cursor, limit(query, largest));
  }

  static Position onlyPage(Query query, long largest) {
    return new OnlyPosition(limit(query, largest));
  }

  private static long limit(Query query, long largest) {
    return number(query, PageQuery.LIMIT, largest, 1);
  }

  private static long number(Query query, String name, long absent, long least) {
    String text = text(query, name);
    if (text == null) {
      return absent;
    }
    if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < least) {
      throw new IllegalArgumentException(
          "The parameter "
              + name
              + " is \""
              + text
              + "\"; it must be a number of at least "
              + least
              + " to read page by page.");
    }
    return Long.parseLong(text);
  }

  private static @Nullable String text(Query query, String name) {
    if (query == null) {
      throw new IllegalArgumentException("The query is null; leave it out, or give none().");
    }
    List<String> values = query.parameters().get(name);
    return values == null ? null : String.join(",", values);
  }
}
