package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * An OpenAPI Overlay 1.0 document: corrections to a description, applied in order.
 *
 * <p>It is stricter than the standard in one point: an action that matches nothing is an error, so
 * that no correction outlives the fault it corrects. An action for some editions only has {@code
 * x-applies-when}, a JSONPath: if that selects nothing in the description, as changed by the
 * earlier actions, the action is skipped. An action with {@code x-rename} renames the members it
 * targets, which merging and removing cannot do.
 *
 * @param actions the corrections, in order
 */
public record Overlay(List<Action> actions) {

  /**
   * Reads an overlay.
   *
   * @throws SpecException if the document is not an overlay, or an action is malformed
   */
  public static Overlay read(Document document) {
    if (!String.valueOf(document.tree().get("overlay")).startsWith("1.")) {
      throw document.fault(
          Pointer.ROOT, "has no \"overlay: 1.0.0\"; an OpenAPI Overlay 1.0 document is needed.");
    }
    if (!(document.tree().get("actions") instanceof List<?> given)) {
      throw document.fault(
          Pointer.ROOT,
          "has no list \"actions\"; write \"actions: []\" if there is nothing to correct.");
    }
    List<Action> actions = new ArrayList<>();
    for (Object action : given) {
      Pointer at = Pointer.ROOT.child("actions").child(actions.size());
      actions.add(Action.read(document, at, action));
    }
    return new Overlay(List.copyOf(actions));
  }

  void applyTo(Document description) {
    for (Action action : actions) {
      if (action.appliesTo(description)) {
        action.applyTo(description);
      }
    }
  }
}
