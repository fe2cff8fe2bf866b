package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import io.github.computeops.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A page that is requested by the number of items before it.
 *
 * @param first whether it is the page that the caller's query requests as it is
 * @param total the number of items in all that the latest page stated; -1 if none did
 * @param empty the number of empty pages directly before
 * @param previous the previous page, if only its content shows whether the service goes on
 */
record OffsetPosition(
    long offset, long limit, boolean first, long total, int empty, @Nullable JsonModel previous)
    implements Position {

  static OffsetPosition first(long offset, long limit) {
    return new OffsetPosition(offset, limit, true, -1, 0, null);
  }

  @Override
  public Query request() {
    PageQuery.Builder query = PageQuery.of(limit);
    return (first ? query : query.queryParameter(PageQuery.OFFSET, offset)).build();
  }

  @Override
  public Position after(PageHead page) {
    long known = page.total() < 0 ? total : page.total();
    return page.size() == 0 ? afterNone(known) : afterSome(page, known);
  }

  private Position afterSome(PageHead page, long known) {
    if (known < 0 && page.page().equals(previous)) {
      return new Ending(
          "The service returned the same page at offset "
              + offset
              + " as before it, so it seems to repeat itself; the items after it are unknown.");
    }
    long next = offset + page.size();
    return known >= 0 && next >= known
        ? Ending.COMPLETE
        : new OffsetPosition(next, limit, false, known, 0, known < 0 ? page.page() : null);
  }

  /** Goes on to the pages after an empty one, which must have items if the total says so. */
  private Position afterNone(long known) {
    long step = Math.max(1, limit);
    if (offset - empty * step >= known) {
      return Ending.COMPLETE;
    }
    return offset + step < known && empty + 1 < MOST_EMPTY
        ? new OffsetPosition(offset + step, limit, false, known, empty + 1, null)
        : new Ending(
            "The service says that there are "
                + known
                + " items but returned none from offset "
                + (offset - empty * step)
                + " on; try again, or treat the items as incomplete.");
  }
}
