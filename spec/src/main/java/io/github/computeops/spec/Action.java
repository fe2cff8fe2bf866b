package io.github.computeops.spec;

import java.util.List;
import java.util.Map;

/** One correction of an overlay: where, what, and why. */
record Action(Document overlay, Pointer at, Map<?, ?> given) {
  private static final String WHEN = "x-applies-when";

  static Action read(Document overlay, Pointer at, Object given) {
    if (!(given instanceof Map<?, ?> members)) {
      throw overlay.fault(at, "is no object; an action has a target, a description and a change.");
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
    if ((given.get("update") != null) == Boolean.TRUE.equals(given.get("remove"))) {
      throw overlay.fault(at, "needs either \"update\" or \"remove: true\", and not both.");
    }
  }

  private Target target(String name) {
    return Target.read(overlay, at.child(name), text(name));
  }

  private String text(String name) {
    if (given.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw overlay.fault(
        at, "has no \"" + name + "\" that is text; an action says its target and its why.");
  }

  boolean appliesTo(Document description) {
    return !given.containsKey(WHEN) || !target(WHEN).in(description).isEmpty();
  }

  void applyTo(Document description) {
    List<Node> nodes = target("target").in(description);
    if (nodes.isEmpty()) {
      throw fault("matches nothing in " + description.name() + "; remove the action or mend it");
    }
    if (given.get("update") == null) {
      remove(nodes);
    } else {
      nodes.forEach(this::update);
    }
  }

  private void remove(List<Node> nodes) {
    if (nodes.stream().anyMatch(Node::isRoot)) {
      throw fault("is the whole description; remove parts of it");
    }
    Node.removeAll(nodes);
  }

  private void update(Node node) {
    if (!Merge.into(node.value(), given.get("update"))) {
      throw fault(
          "does not take this update: an object takes an object, a list takes an item,"
              + " and a plain value is changed through its object");
    }
  }

  private SpecException fault(String what) {
    return overlay.fault(
        at, "target " + text("target") + " " + what + " (" + text("description") + ").");
  }
}
