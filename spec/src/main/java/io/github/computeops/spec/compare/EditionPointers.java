package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;

/**
 * Pointers to the same place in both editions.
 *
 * @param at the place, with names instead of indices for the items of lists
 * @param before the place in the earlier edition
 * @param after the place in the later edition
 */
record EditionPointers(Pointer at, Pointer before, Pointer after) {
  static final EditionPointers ROOT = new EditionPointers(Pointer.ROOT, Pointer.ROOT, Pointer.ROOT);

  EditionPointers child(String name) {
    return child(name, name, name);
  }

  /** Returns the place of an item: its name, and its index in each list. */
  EditionPointers child(Object name, Object was, Object is) {
    return new EditionPointers(at.child(name), before.child(was), after.child(is));
  }

  EditionPointers removed(Object name, Object was) {
    return new EditionPointers(at.child(name), before.child(was), after);
  }

  EditionPointers added(Object name, Object is) {
    return new EditionPointers(at.child(name), before, after.child(is));
  }

  boolean isPath() {
    return at.steps().size() == 2 && at.steps().get(0).equals("paths");
  }

  /** Returns whether this is a map of independent parts, such as all schemas. */
  boolean isSection() {
    return at.steps().size() == 1 || at.steps().size() == 2 && first().equals("components");
  }

  private String first() {
    return at.steps().get(0);
  }
}
