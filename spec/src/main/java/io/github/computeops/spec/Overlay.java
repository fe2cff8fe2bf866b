package io.github.computeops.spec;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An OpenAPI Overlay 1.0 document: corrections of a description, applied in order.
 *
 * <p>Stricter than the standard in one point: an action that matches nothing is an error, so that
 * no correction outlives the fault it mends. An action meant only for some editions says so with
 * {@code x-applies-when}, a JSONPath: where that finds nothing in the description as it stands, the
 * action is left out.
 */
record Overlay(List<Action> actions) {

  static Overlay read(Document document) {
    if (!String.valueOf(document.tree().get("overlay")).startsWith("1.")) {
      throw document.fault(
          Pointer.ROOT.child("overlay"),
          "is missing or not 1.x; this file must be an OpenAPI Overlay 1.0 document.");
    }
    List<Action> actions = new ArrayList<>();
    Object list = document.tree().get("actions");
    for (Object action : list instanceof List<?> given ? given : List.of()) {
      actions.add(
          Action.read(
              document, Pointer.ROOT.child("actions").child(actions.size()), (Map<?, ?>) action));
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

  /** One correction: where, what, and why. */
  record Action(
      Document overlay,
      Pointer at,
      String target,
      String why,
      Optional<String> when,
      Optional<Object> update) {

    static Action read(Document overlay, Pointer at, Map<?, ?> action) {
      String target = text(overlay, at, action, "target");
      String why = text(overlay, at, action, "description");
      Optional<Object> update = Optional.ofNullable(action.get("update"));
      if (update.isPresent() == Boolean.TRUE.equals(action.get("remove"))) {
        throw overlay.fault(at, "needs either \"update\" or \"remove: true\", and not both.");
      }
      return new Action(
          overlay,
          at,
          target,
          why,
          Optional.ofNullable((String) action.get("x-applies-when")),
          update);
    }

    private static String text(Document overlay, Pointer at, Map<?, ?> action, String key) {
      if (action.get(key) instanceof String text && !text.isBlank()) {
        return text;
      }
      throw overlay.fault(
          at.child(key), "is missing; every action says its target and, as description, its why.");
    }

    boolean appliesTo(Document description) {
      return when.isEmpty() || !find(description, when.get()).isEmpty();
    }

    void applyTo(Document description) {
      List<Match> matches = find(description, target);
      if (matches.isEmpty()) {
        throw overlay.fault(
            at,
            "target "
                + target
                + " matches nothing in "
                + description.name()
                + "; remove the action ("
                + why
                + ") or mend its target.");
      }
      for (Match match : matches) {
        update.ifPresentOrElse(value -> match.merge(value), match::remove);
      }
    }

    private List<Match> find(Document description, String path) {
      try {
        return Match.all(description.tree(), JsonPath.compile(path));
      } catch (JsonPathException | IllegalArgumentException e) {
        throw overlay.fault(at, "\"" + path + "\" is not a JSONPath: " + e.getMessage());
      }
    }
  }
}
