package io.github.computeops.spec;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One correction in an overlay.
 *
 * @param overlay the document that the action is read from
 * @param at the place of the action in that document
 * @param given the action as written: a target, a description, and a change
 */
public record Action(Document overlay, Pointer at, Map<?, ?> given) {
  private static final String WHEN = "x-applies-when";
  private static final String RENAME = "x-rename";

  static Action read(Document overlay, Pointer at, Object given) {
    if (!(given instanceof Map<?, ?> members)) {
      throw overlay.fault(
          at, "is not an object; an action has a target, a description and a change.");
    }
    Action action = new Action(overlay, at, members);
    action.check();
    return action;
  }

  private void check() {
    target("target");
    text("description");
    if (given.containsKey(WHEN)) {
      target(WHEN);
    }
    if (changes() != 1) {
      throw overlay.fault(
          at, "must have exactly one of \"update\", \"remove: true\" and \"x-rename\".");
    }
    if (given.containsKey(RENAME)) {
      text(RENAME);
    }
  }

  private long changes() {
    return Stream.of(
            given.get("update") != null,
            Boolean.TRUE.equals(given.get("remove")),
            given.containsKey(RENAME))
        .filter(present -> present)
        .count();
  }

  private Target target(String name) {
    return Target.read(overlay, at.child(name), text(name));
  }

  private String text(String name) {
    if (given.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw overlay.fault(
        at, "needs a text in \"" + name + "\"; an action states its target and its reason.");
  }

  /** Returns the number of places in a description that this action would change. */
  public int matches(Document description) {
    return target("target").in(description).size();
  }

  /** Returns the target and the reason, for a reader of the overlay. */
  public String shown() {
    return "`" + text("target") + "` (" + text("description").replaceAll("\\.$", "") + ")";
  }

  /** Returns whether the condition of this action, if it has one, holds for a description. */
  public boolean appliesTo(Document description) {
    return !given.containsKey(WHEN) || !target(WHEN).in(description).isEmpty();
  }

  /**
   * Changes a description.
   *
   * @throws SpecException if the target matches nothing, or does not accept the change
   */
  public void applyTo(Document description) {
    List<TreeNode> nodes = target("target").in(description);
    if (nodes.isEmpty()) {
      throw fault(
          "matches nothing in " + description.name() + "; remove the action or correct its target");
    }
    if (given.get("update") != null) {
      nodes.forEach(this::update);
    } else if (given.containsKey(RENAME)) {
      nodes.forEach(node -> rename(node, text(RENAME)));
    } else {
      remove(nodes);
    }
  }

  private void rename(TreeNode node, String name) {
    if (!node.rename(name)) {
      throw fault(
          "cannot be renamed to \""
              + name
              + "\": it is not a member of an object, or the object has that name already");
    }
  }

  private void remove(List<TreeNode> nodes) {
    if (nodes.stream().anyMatch(TreeNode::isRoot)) {
      throw fault("is the whole description; only parts of it can be removed");
    }
    TreeNode.removeAll(nodes);
  }

  private void update(TreeNode node) {
    if (!Merge.into(node.value(), given.get("update"))) {
      throw fault(
          "does not accept this update: an object accepts an object, a list accepts an item,"
              + " and a scalar is changed through its object");
    }
  }

  private SpecException fault(String what) {
    return overlay.fault(
        at, "target " + text("target") + " " + what + " (" + text("description") + ").");
  }
}
