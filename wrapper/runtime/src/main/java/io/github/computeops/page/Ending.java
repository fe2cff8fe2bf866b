package io.github.computeops.page;

import io.github.computeops.query.Query;

/**
 * The end of the pages.
 *
 * @param complaint why items must be missing; empty if the collection is complete
 */
record Ending(String complaint) implements Position {
  static final Ending COMPLETE = new Ending("");

  static Ending afterHollow(PageHead page) {
    return new Ending(
        "The service returned a page that says it has "
            + page.count()
            + " items but has none; try again, or treat the items before it as incomplete.");
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
