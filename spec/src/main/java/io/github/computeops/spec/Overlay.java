package io.github.computeops.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * An OpenAPI Overlay 1.0 document: corrections of a description, applied in order.
 *
 * <p>Stricter than the standard in one point: an action that matches nothing is an error, so that
 * no correction outlives the fault it mends. An action meant only for some editions says so with
 * {@code x-applies-when}, a JSONPath: where that finds nothing in the description as it stands, the
 * action is left out. An action with {@code x-rename} gives the members it targets another name,
 * which merging and removing cannot do.
 */
public record Overlay(List<Action> actions) {

  public static Overlay read(Document document) {
    if (!String.valueOf(document.tree().get("overlay")).startsWith("1.")) {
      throw document.fault(
          Pointer.ROOT, "has no \"overlay: 1.0.0\"; this must be an OpenAPI Overlay 1.0 document.");
    }
    if (!(document.tree().get("actions") instanceof List<?> given)) {
      throw document.fault(
          Pointer.ROOT,
          "has no list \"actions\"; write \"actions: []\" where there is nothing to correct.");
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
