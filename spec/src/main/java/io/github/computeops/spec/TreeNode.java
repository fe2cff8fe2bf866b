package io.github.computeops.spec;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value in a tree and its location: parent and key, both null for the root. */
record TreeNode(Object parent, Object key, Object value) {
  private static final Object REMOVED = new Object();

  static TreeNode root(Object tree) {
    return new TreeNode(null, null, tree);
  }

  boolean isRoot() {
    return parent == null;
  }

  TreeNode member(String name) {
    return new TreeNode(value, name, ((Map<?, ?>) value).get(name));
  }

  TreeNode item(int index) {
    return new TreeNode(value, index, ((List<?>) value).get(index));
  }

  /** Removes nodes. All are marked first, so that removing one does not move the others. */
  static void removeAll(List<TreeNode> nodes) {
    nodes.forEach(TreeNode::mark);
    nodes.forEach(TreeNode::removeMarked);
  }

  @SuppressWarnings("unchecked")
  private void mark() {
    if (key instanceof Integer index) {
      ((List<Object>) parent).set(index, REMOVED);
    } else {
      ((Map<Object, Object>) parent).put(key, REMOVED);
    }
  }

  private void removeMarked() {
    Collection<?> siblings = parent instanceof Map<?, ?> map ? map.values() : (List<?>) parent;
    siblings.removeIf(sibling -> sibling == REMOVED);
  }

  /** Renames a member; returns false if this is not a member or the name is taken. */
  @SuppressWarnings("unchecked")
  boolean rename(String name) {
    if (!(parent instanceof Map<?, ?> members) || members.containsKey(name)) {
      return false;
    }
    members.remove(key);
    ((Map<Object, Object>) members).put(name, value);
    return true;
  }

  /** Compares locations, not values: equal values in two places are two nodes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TreeNode node && node.parent == parent && Objects.equals(node.key, key);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(parent) + Objects.hashCode(key);
  }

  /** Returns the value without the parent, which may be the whole description. */
  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
