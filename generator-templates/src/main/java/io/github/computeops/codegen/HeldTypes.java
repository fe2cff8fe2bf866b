package io.github.computeops.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What a type holds, and what that holds: a mark on one is a mark on all of them.
 *
 * @param all all types to generate, by their names
 */
record HeldTypes(Map<String, Type> all) {

  void mark(JavaType body, UnaryOperator<Type.Model> mark) {
    for (String name : reachable(body.models())) {
      all.computeIfPresent(
          name, (key, type) -> type instanceof Type.Model model ? mark.apply(model) : type);
    }
  }

  private Set<String> reachable(Set<String> names) {
    Deque<String> open = new ArrayDeque<>(names);
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String name = open.pop();
      if (seen.add(name)) {
        open.addAll(all.get(name).models());
      }
    }
    return seen;
  }

  /** Tells every model which properties are shown to nobody, in itself and in all it holds. */
  void linkSecrets() {
    all.replaceAll(
        (name, type) ->
            type instanceof Type.Model model
                ? model.hiding(secrets(reachable(Set.of(name))))
                : type);
  }

  private Set<String> secrets(Set<String> models) {
    Set<String> secrets = new TreeSet<>();
    for (String name : models) {
      if (all.get(name) instanceof Type.Model model) {
        model.properties().stream().filter(Property::secret).forEach(p -> secrets.add(p.name()));
      }
    }
    return secrets;
  }
}
