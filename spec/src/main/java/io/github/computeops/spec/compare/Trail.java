package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;

/** The same place in words, in the earlier and in the later edition. */
record Trail(Pointer at, Pointer before, Pointer after) {
  static final Trail ROOT = new Trail(Pointer.ROOT, Pointer.ROOT, Pointer.ROOT);

  Trail child(String name) {
    return child(name, name, name);
  }

  /** An item: its name, and its index in either list. */
  Trail child(Object name, Object was, Object is) {
    return new Trail(at.child(name), before.child(was), after.child(is));
  }

  Trail gone(Object name, Object was) {
    return new Trail(at.child(name), before.child(was), after);
  }

  Trail fresh(Object name, Object is) {
    return new Trail(at.child(name), before, after.child(is));
  }

  boolean isPath() {
    return at.steps().size() == 2 && at.steps().get(0).equals("paths");
  }

  /** A map of things that stand for themselves, such as all schemas. */
  boolean isSection() {
    return at.steps().size() == 1 || at.steps().size() == 2 && first().equals("components");
  }

  private String first() {
    return at.steps().get(0);
  }
}
