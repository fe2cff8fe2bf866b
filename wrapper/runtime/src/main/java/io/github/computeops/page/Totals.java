package io.github.computeops.page;

/**
 * The totals that the pages of one iteration stated; they change if items are added or removed
 * meanwhile, which is no fault.
 *
 * @param least the smallest; -1 if none was stated
 * @param most the largest; -1 if none was stated
 */
record Totals(long least, long most) {
  static final Totals NONE = new Totals(-1, -1);

  Totals and(long said) {
    if (said < 0) {
      return this;
    }
    return new Totals(least < 0 ? said : Math.min(least, said), Math.max(most, said));
  }

  boolean isStated() {
    return least >= 0;
  }

  /** Returns where the pages end after so many items. */
  Ending endAfter(long received) {
    if (received < least) {
      return Ending.because(
          "The service says that there are "
              + least
              + " items, but its cursors end after "
              + received
              + " of them");
    }
    return isStated() && received > most ? Ending.afterMore(most, received) : Ending.COMPLETE;
  }
}
