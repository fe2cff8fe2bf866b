package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is requested by the cursor that the previous page named.
 *
 * @param cursor empty for the first page
 * @param whole whether the iteration began with the first page, so that totals apply to it
 * @param received the number of items received so far
 * @param empty the number of empty pages directly before
 * @param previous the items of the previous page
 */
record CursorPosition(
    String cursor,
    long limit,
    boolean whole,
    long received,
    Totals totals,
    int empty,
    CursorTrail trail,
    List<?> previous)
    implements Position {

  static CursorPosition first(String cursor, long limit) {
    return new CursorPosition(
        cursor, limit, cursor.isEmpty(), 0, Totals.NONE, 0, CursorTrail.from(cursor), List.of());
  }

  @Override
  public Query request() {
    PageQuery.Builder query = PageQuery.of(limit);
    return (cursor.isEmpty() ? query : query.queryParameter(PageQuery.NEXT, cursor)).build();
  }

  @Override
  public @Nullable Ending insteadOf(PageHead page) {
    if (page.size() == 0 || !page.items().equals(previous)) {
      return null;
    }
    // If nothing is missing, the one page there is names a cursor, as the description demands.
    if (totals.isStated()) {
      return totals.endAfter(received);
    }
    return previous.size() < limit
        ? Ending.COMPLETE
        : Ending.because(
            "The service returned the same items again after "
                + received
                + " of them, so the cursor seems to be ignored");
  }

  @Override
  public Position after(PageHead page) {
    long now = received + page.size();
    Totals stated = whole ? totals.and(page.total()) : totals;
    boolean stuck =
        page.size() == 0
            ? now >= stated.least() || empty + 1 == MOST_EMPTY
            : trail.has(page.next());
    return page.next().isEmpty() || stuck ? stated.endAfter(now) : go(page, now, stated);
  }

  private Position go(PageHead page, long now, Totals stated) {
    int none = page.size() == 0 ? empty + 1 : 0;
    CursorTrail further = trail.and(page.next());
    return new CursorPosition(page.next(), limit, whole, now, stated, none, further, page.items());
  }
}
