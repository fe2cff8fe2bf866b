package io.github.computeops.page;

import io.github.computeops.query.Query;

/**
 * Where no page follows.
 *
 * @param complaint why that cannot be all; empty where it is
 */
record Ending(String complaint) implements Position {
  static final Ending COMPLETE = new Ending("");

  static Ending afterHollow(PageHead page) {
    return new Ending(
        "The service gave a page that says it has "
            + page.count()
            + " items and has none; ask again, or take what came before for a part.");
  }

  @Override
  public boolean isEnd() {
    return complaint.isEmpty();
  }

  @Override
  public Query request() {
    throw new IncompleteCollectionException(complaint);
  }

  @Override
  public Position after(PageHead page) {
    return this;
  }
}
