package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;

/**
 * One fact that differs between two editions.
 *
 * @param at where, with names for the items of lists
 * @param before where, in the earlier edition; the place around it where it is added
 * @param after where, in the later edition; the place around it where it is removed
 * @param was what stood there, or null
 * @param is what stands there, or null
 */
record Difference(Kind kind, Pointer at, Pointer before, Pointer after, Object was, Object is) {
  enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  boolean isIn(Pointer whole) {
    return at.steps().size() > whole.steps().size()
        && at.steps().subList(0, whole.steps().size()).equals(whole.steps());
  }

  String last() {
    return at.steps().get(at.steps().size() - 1);
  }

  /** What there is of the two values. */
  Object value() {
    return is == null ? was : is;
  }
}
