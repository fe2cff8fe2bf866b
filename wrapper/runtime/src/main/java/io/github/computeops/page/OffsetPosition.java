package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import io.github.computeops.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A page that is asked for by the number of items before it.
 *
 * @param first whether it is the one the caller's query asks for as it is
 * @param total how many items there are, as far as a page said it; -1 where none did
 * @param empty how many pages just before were empty
 * @param previous the page before, where nothing but its content tells whether the service goes on
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
          "The service gave the same page at offset "
              + offset
              + " as before it, so it seems to go round in a circle; what comes after is unknown.");
    }
    long next = offset + page.size();
    return known >= 0 && next >= known
        ? Ending.COMPLETE
        : new OffsetPosition(next, limit, false, known, 0, known < 0 ? page.page() : null);
  }

  /** PagedIterable behind an empty one are tried, and must have items where the total says so. */
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
                + " items but gave none from offset "
                + (offset - empty * step)
                + " on; ask again, or take what came for a part.");
  }
}
