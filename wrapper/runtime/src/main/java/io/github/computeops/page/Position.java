package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which page to request. Immutable, so that a page can be requested again if its call failed. */
interface Position {
  /**
   * The number of consecutive empty pages to skip if the service says that there is more: small
   * enough to notice a service that never returns more.
   */
  int MOST_EMPTY = 10;

  /**
   * Returns the parameters to add to the caller's query.
   *
   * @throws IncompleteCollectionException if there is no way to request the remaining items
   */
  Query request();

  /**
   * Returns the parameters of this page and of those after it, as far as they are known before this
   * one is read: at most so many, and none if there is no page.
   */
  default List<Query> foreseen(int most) {
    return most < 1 ? List.of() : List.of(request());
  }

  /** Returns whether the latest pages agree about the collection, so that pages are foreseen. */
  default boolean isSteady() {
    return false;
  }

  /** Returns the position after this one, whose page is given. */
  Position after(PageHead page);

  /**
   * Returns where the pages end if a page is not the one of this position, because the service
   * ignores what was requested and repeats itself; null if it is.
   */
  default @Nullable Ending insteadOf(PageHead page) {
    return null;
  }

  /** Returns whether all pages were read. */
  default boolean isEnd() {
    return false;
  }
}
