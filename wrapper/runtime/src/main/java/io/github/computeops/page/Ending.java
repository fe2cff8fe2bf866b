package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.List;

/**
 * The end of the pages.
 *
 * @param complaint why items must be missing; empty if the collection is complete
 */
record Ending(String complaint) implements Position {
  static final Ending COMPLETE = new Ending("");
  private static final String ADVICE = "; try again, or treat the items as incomplete.";

  /** Returns the end after what contradicts itself, with what to do. */
  static Ending because(String complaint) {
    return new Ending(complaint + ADVICE);
  }

  static Ending afterMiscounted(PageHead page) {
    return because(
        "The service returned a page that says it has "
            + page.count()
            + " items but has "
            + (page.size() == 0 ? "none" : page.size()));
  }

  static Ending afterMore(long total, long received) {
    return because("The service says that there are " + total + " items but returned " + received);
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
  public List<Query> foreseen(int most) {
    return List.of();
  }

  @Override
  public Position after(PageHead page) {
    return this;
  }
}
