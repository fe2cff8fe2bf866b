package io.github.computeops.spec.update;

import io.github.computeops.spec.Checks;
import io.github.computeops.spec.Document;
import io.github.computeops.spec.HttpMethods;
import io.github.computeops.spec.Pointer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a description is an edition of ours, which is so if they share operations. */
final class ServiceCheck {
  private ServiceCheck() {}

  static void check(Document ours, Document theirs) {
    Checks.isDescription(theirs);
    Set<String> known = operations(ours);
    Set<String> shared = operations(theirs);
    shared.retainAll(known);
    if (shared.size() * 2 < known.size()) {
      throw theirs.fault(
          Pointer.ROOT.child("paths"),
          "has only %d of the %d known operations; it describes another service, or is incomplete."
              .formatted(shared.size(), known.size()));
    }
  }

  private static Set<String> operations(Document description) {
    Set<String> operations = new TreeSet<>();
    ((Map<?, ?>) description.tree().get("paths"))
        .forEach(
            (path, item) -> {
              if (item instanceof Map<?, ?> methods) {
                methods.keySet().stream()
                    .filter(HttpMethods.ALL::contains)
                    .forEach(method -> operations.add(method + " " + path));
              }
            });
    return operations;
  }
}
