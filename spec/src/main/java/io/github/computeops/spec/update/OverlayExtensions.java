package io.github.computeops.spec.update;

import io.github.computeops.spec.Action;
import io.github.computeops.spec.Document;
import io.github.computeops.spec.Overlay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The extensions that an overlay adds. They belong to us and not to the edition, so they are
 * removed before editions are compared.
 */
record OverlayExtensions(Set<String> names) {

  static OverlayExtensions of(Overlay overlay) {
    Set<String> names = new TreeSet<>();
    for (Action action : overlay.actions()) {
      collect(action.given().get("update"), names);
    }
    return new OverlayExtensions(names);
  }

  private static void collect(Object update, Set<String> names) {
    if (update instanceof Map<?, ?> members) {
      members.forEach(
          (name, value) -> {
            if (name.toString().startsWith("x-")) {
              names.add(name.toString());
            }
            collect(value, names);
          });
    }
  }

  @SuppressWarnings("unchecked")
  Document removedFrom(Document prepared) {
    return new Document(prepared.name(), (Map<String, Object>) without(prepared.tree()));
  }

  private Object without(Object node) {
    if (node instanceof Map<?, ?> map) {
      Map<Object, Object> rest = new LinkedHashMap<>();
      map.forEach(
          (name, value) -> {
            if (!names.contains(name)) {
              rest.put(name, without(value));
            }
          });
      return rest;
    }
    return node instanceof List<?> list ? list.stream().map(this::without).toList() : node;
  }
}
