package io.github.computeops.spec;

import java.util.Map;

/** Checks that OpenAPI allows the name of each component. */
final class ComponentNames {
  private ComponentNames() {}

  static void check(Document document) {
    Pointer components = Pointer.ROOT.child("components");
    if (components.find(document.tree()).orElse(null) instanceof Map<?, ?> sections) {
      sections.forEach((section, all) -> check(document, components.child(section), all));
    }
  }

  private static void check(Document document, Pointer section, Object all) {
    if (all instanceof Map<?, ?> definitions && !section.steps().get(1).startsWith("x-")) {
      for (Object name : definitions.keySet()) {
        if (!name.toString().matches("[A-Za-z0-9._-]+")) {
          throw document.fault(
              section.child(name),
              "has a name that OpenAPI does not allow: only A to Z, a to z, digits, \".\", \"-\""
                  + " and \"_\" are; rename it and the references to it.");
        }
      }
    }
  }
}
