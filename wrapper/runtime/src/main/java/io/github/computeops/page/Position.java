package io.github.computeops.page;

import io.github.computeops.query.Query;

/** Which page to ask for. Immutable, so that a page can be asked for again when its call failed. */
interface Position {
  /**
   * How many empty pages in a row are passed over where the service says that more is to come: few
   * enough that a service that never gives more is found out.
   */
  int MOST_EMPTY = 10;

  /**
   * What to add to the caller's query.
   *
   * @throws IncompleteCollectionException where there is no telling how to get what is left
   */
  Query request();

  /** Which page to ask for after the one asked for here. */
  Position after(PageHead page);

  /** Whether all pages were read. */
  default boolean isEnd() {
    return false;
  }
}
