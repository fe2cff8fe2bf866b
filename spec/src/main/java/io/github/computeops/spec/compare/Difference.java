package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;

/**
 * One difference between two editions.
 *
 * @param at the place, with names instead of indices for the items of lists
 * @param before the place in the earlier edition; if it was added, the place around it
 * @param after the place in the later edition; if it was removed, the place around it
 * @param was the earlier value, or null
 * @param is the later value, or null
 */
record Difference(Kind kind, Pointer at, Pointer before, Pointer after, Object was, Object is) {
  enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  String last() {
    return at.steps().get(at.steps().size() - 1);
  }

  /** Returns the later value, or the earlier one if it was removed. */
  Object value() {
    return is == null ? was : is;
  }
}
