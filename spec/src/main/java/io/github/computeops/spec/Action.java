package io.github.computeops.spec;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One correction of an overlay: where, what, and why. */
public record Action(Document overlay, Pointer at, Map<?, ?> given) {
  private static final String WHEN = "x-applies-when";
  private static final String RENAME = "x-rename";

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
    if (changes() != 1) {
      throw overlay.fault(
          at, "needs one of \"update\", \"remove: true\" and \"x-rename\", and only one.");
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
        at, "has no \"" + name + "\" that is text; an action says its target and its why.");
  }

  /** How many places of a description it would change. */
  public int matches(Document description) {
    return target("target").in(description).size();
  }

  /** Where and why, for a reader of the overlay. */
  public String shown() {
    return "`" + text("target") + "` (" + text("description").replaceAll("\\.$", "") + ")";
  }

  public boolean appliesTo(Document description) {
    return !given.containsKey(WHEN) || !target(WHEN).in(description).isEmpty();
  }

  public void applyTo(Document description) {
    List<Node> nodes = target("target").in(description);
    if (nodes.isEmpty()) {
      throw fault("matches nothing in " + description.name() + "; remove the action or mend it");
    }
    if (given.get("update") != null) {
      nodes.forEach(this::update);
    } else if (given.containsKey(RENAME)) {
      nodes.forEach(node -> rename(node, text(RENAME)));
    } else {
      remove(nodes);
    }
  }

  private void rename(Node node, String name) {
    if (!node.rename(name)) {
      throw fault("cannot become \"" + name + "\": it is no member, or there is one of that name");
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
