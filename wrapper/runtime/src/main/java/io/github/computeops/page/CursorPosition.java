package io.github.computeops.page;

import io.github.computeops.query.Query;

/**
 * A page that is requested by the cursor that the previous page named.
 *
 * @param cursor empty for the first page
 * @param whole whether the iteration began with the first page, so that totals apply to it
 * @param received the number of items received so far
 * @param total the smallest total that a page stated; -1 if none did. Items added meanwhile raise
 *     the total but are not missing.
 * @param empty the number of empty pages directly before
 */
record CursorPosition(
    String cursor,
    long limit,
    boolean whole,
    long received,
    long total,
    int empty,
    CursorTrail trail)
    implements Position {

  static CursorPosition first(String cursor, long limit) {
    return new CursorPosition(cursor, limit, cursor.isEmpty(), 0, -1, 0, CursorTrail.from(cursor));
  }

  @Override
  public Query request() {
    PageQuery.Builder query = PageQuery.of(limit);
    return (cursor.isEmpty() ? query : query.queryParameter(PageQuery.NEXT, cursor)).build();
  }

  @Override
  public Position after(PageHead page) {
    long now = received + page.size();
    long due = due(page.total());
    if (page.next().isEmpty()) {
      return Ending.COMPLETE;
    }
    boolean stuck =
        page.size() == 0 ? due <= now || empty + 1 == MOST_EMPTY : trail.has(page.next());
    return stuck ? ending(now, due) : go(page, now, due);
  }

  private long due(long said) {
    if (!whole || said < 0) {
      return total;
    }
    return total < 0 ? said : Math.min(total, said);
  }

  private Position go(PageHead page, long now, long due) {
    int none = page.size() == 0 ? empty + 1 : 0;
    return new CursorPosition(page.next(), limit, whole, now, due, none, trail.and(page.next()));
  }

  private static Position ending(long now, long due) {
    return now >= due
        ? Ending.COMPLETE
        : new Ending(
            "The service says that there are "
                + due
                + " items, but after "
                + now
                + " of them its cursor leads nowhere new; try again, or treat the items as incomplete.");
  }
}
