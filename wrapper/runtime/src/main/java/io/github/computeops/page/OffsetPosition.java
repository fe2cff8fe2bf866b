package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is requested by the number of items before it.
 *
 * @param first whether it is the page that the caller's query requests as it is
 * @param total the number of items in all that the latest page stated; -1 if none did
 * @param empty the number of empty pages directly before
 * @param previous the items of the previous page, if only they show whether the service goes on
 * @param stride how far it is from one page to the next
 */
record OffsetPosition(
    long offset, long limit, boolean first, long total, int empty, List<?> previous, Stride stride)
    implements Position {

  static OffsetPosition first(long offset, long limit) {
    return new OffsetPosition(offset, limit, true, -1, 0, List.of(), Stride.UNKNOWN);
  }

  @Override
  public Query request() {
    return first ? PageQuery.of(limit).build() : request(offset);
  }

  private Query request(long from) {
    return PageQuery.of(limit).queryParameter(PageQuery.OFFSET, from).build();
  }

  @Override
  public List<Query> foreseen(int most) {
    return stride.isSteady()
        ? stride.offsetsFrom(offset, most).mapToObj(this::request).toList()
        : Position.super.foreseen(most);
  }

  @Override
  public boolean isSteady() {
    return stride.isSteady();
  }

  @Override
  public @Nullable Ending insteadOf(PageHead page) {
    if (page.size() == 0) {
      return null;
    }
    boolean again = page.items().equals(previous);
    if (again && total < 0 && previous.size() < limit) {
      // A short page of a service that does not page at all: there is nothing but this page.
      return Ending.COMPLETE;
    }
    return page.offset() < 0 ? repeated(again) : misplaced(page);
  }

  private @Nullable Ending repeated(boolean again) {
    return again
        ? Ending.because(
            "The service returned the same items at offset "
                + offset
                + " as before it, so the offset seems to be ignored")
        : null;
  }

  private @Nullable Ending misplaced(PageHead page) {
    return page.offset() == offset
        ? null
        : Ending.because(
            "The service returned the page at offset "
                + page.offset()
                + " although the one at offset "
                + offset
                + " was requested");
  }

  @Override
  public Position after(PageHead page) {
    long known = page.total() < 0 ? total : page.total();
    return page.size() == 0 ? afterNone(known) : afterSome(page, known);
  }

  private Position afterSome(PageHead page, long known) {
    long next = offset + page.size();
    if (known >= 0 && next >= known) {
      return next == known ? Ending.COMPLETE : Ending.afterMore(known, next);
    }
    boolean placed = known >= 0 && page.offset() >= 0;
    return new OffsetPosition(
        next, limit, false, known, 0, placed ? List.of() : page.items(), stride.after(page));
  }

  /** Goes on to the pages after an empty one, which must have items if the total says so. */
  private Position afterNone(long known) {
    long step = Math.max(1, limit);
    if (offset - empty * step >= known) {
      return Ending.COMPLETE;
    }
    return offset + step < known && empty + 1 < MOST_EMPTY
        ? new OffsetPosition(
            offset + step, limit, false, known, empty + 1, List.of(), Stride.UNKNOWN)
        : Ending.because(
            "The service says that there are "
                + known
                + " items but returned none from offset "
                + (offset - empty * step)
                + " on");
  }
}
