package io.github.computeops.spec;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value in a tree and the place where it hangs; the root hangs nowhere. */
record Node(Object parent, Object key, Object value) {
  private static final Object REMOVED = new Object();

  static Node root(Object tree) {
    return new Node(null, null, tree);
  }

  boolean isRoot() {
    return parent == null;
  }

  Node member(String name) {
    return new Node(value, name, ((Map<?, ?>) value).get(name));
  }

  Node item(int index) {
    return new Node(value, index, ((List<?>) value).get(index));
  }

  /** Marks all before it takes any out, so that no place moves under the others. */
  static void removeAll(List<Node> nodes) {
    nodes.forEach(Node::mark);
    nodes.forEach(Node::sweep);
  }

  @SuppressWarnings("unchecked")
  private void mark() {
    if (key instanceof Integer index) {
      ((List<Object>) parent).set(index, REMOVED);
    } else {
      ((Map<Object, Object>) parent).put(key, REMOVED);
    }
  }

  private void sweep() {
    Collection<?> siblings = parent instanceof Map<?, ?> map ? map.values() : (List<?>) parent;
    siblings.removeIf(sibling -> sibling == REMOVED);
  }

  /** Gives a member another name; says whether that can be. */
  @SuppressWarnings("unchecked")
  boolean rename(String name) {
    if (!(parent instanceof Map<?, ?> members) || members.containsKey(name)) {
      return false;
    }
    members.remove(key);
    ((Map<Object, Object>) members).put(name, value);
    return true;
  }

  /** The same place, whatever hangs there: equal values in two places are two nodes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Node node && node.parent == parent && Objects.equals(node.key, key);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(parent) + Objects.hashCode(key);
  }

  /** Without the parent, which may be the whole description. */
  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
