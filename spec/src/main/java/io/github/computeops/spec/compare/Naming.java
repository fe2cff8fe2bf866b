package io.github.computeops.spec.compare;

import io.github.computeops.spec.HttpMethods;
import io.github.computeops.spec.Pointer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the Java names of differences in both editions. */
record Naming(Findings.Edition before, Findings.Edition after) {

  Set<String> of(Difference difference) {
    Set<String> names = new TreeSet<>();
    if (difference.kind() != Difference.Kind.ADDED) {
      names.addAll(names(before, place(difference, difference.before())));
    }
    if (difference.kind() != Difference.Kind.REMOVED) {
      names.addAll(names(after, place(difference, difference.after())));
    }
    if (isOperation(difference.at()) && difference.kind() != Difference.Kind.CHANGED) {
      boolean gone = difference.kind() == Difference.Kind.REMOVED;
      return withInterface(names, gone ? after.names() : before.names());
    }
    return names;
  }

  /** Translates a place into one of the listing, which has enumeration values by their text. */
  private static Pointer place(Difference difference, Pointer at) {
    List<String> steps = at.steps();
    if (steps.size() < 2) {
      return at;
    }
    Pointer holder = new Pointer(steps.subList(0, steps.size() - 2));
    return switch (steps.get(steps.size() - 2)) {
      case "enum" -> holder.child("enum").child(difference.last());
      case "required" -> holder.child("properties").child(difference.last());
      default -> at;
    };
  }

  private static Set<String> names(Findings.Edition edition, Pointer at) {
    Set<String> names = edition.names().around(at);
    return names.isEmpty() && at.steps().size() >= 3 && at.steps().get(0).equals("components")
        ? users(edition, new Pointer(at.steps().subList(0, 3)))
        : names;
  }

  /** Returns the operations that refer to a shared parameter, response or body. */
  private static Set<String> users(Findings.Edition edition, Pointer component) {
    Set<String> users = new TreeSet<>();
    Map<?, ?> paths = (Map<?, ?>) edition.prepared().tree().get("paths");
    paths.forEach(
        (path, item) -> {
          Pointer at = Pointer.ROOT.child("paths").child(path);
          ((Map<?, ?>) item)
              .forEach(
                  (method, operation) -> {
                    if (HttpMethods.ALL.contains(method) && refers(operation, "#" + component)) {
                      users.addAll(edition.names().around(at.child(method)));
                    }
                  });
        });
    return users;
  }

  private static boolean refers(Object node, String reference) {
    if (node instanceof Map<?, ?> map) {
      return reference.equals(map.get("$ref"))
          || map.values().stream().anyMatch(value -> refers(value, reference));
    }
    return node instanceof List<?> list && list.stream().anyMatch(item -> refers(item, reference));
  }

  /**
   * Returns the changes of the Java that names stand for. A type with members in the listing does
   * not stand for those, unless it is gone altogether.
   */
  Set<JavaChange> changes(Set<String> names, JavaChanges java) {
    Set<JavaChange> changes = new LinkedHashSet<>();
    for (String name : names) {
      boolean whole = isWhole(name) && !java.hasRemoved(name);
      java.all().stream()
          .filter(change -> change.isOf(name) && (!whole || change.isWhole()))
          .forEach(changes::add);
    }
    return changes;
  }

  /** Returns the breaking changes of constants to filter by what has these names. */
  Set<JavaChange> filters(Set<String> names, JavaChanges java) {
    return java.all().stream()
        .filter(change -> change.impact().breaks() && names.stream().anyMatch(change::isFilterBy))
        .collect(Collectors.toSet());
  }

  private boolean isWhole(String name) {
    return !name.contains("#")
        && (before.names().hasMembers(name) || after.names().hasMembers(name));
  }

  /** Adds the interface, and how it is reached, if it comes or goes with an operation. */
  private Set<String> withInterface(Set<String> methods, JavaNames other) {
    Set<String> all = new TreeSet<>(methods);
    for (String method : methods) {
      String owner = method.replaceFirst("#.*", "");
      if (method.contains("#") && !other.has(owner)) {
        String simple = owner.substring(owner.lastIndexOf('.') + 1);
        String accessor = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        all.add(owner);
        all.add(owner.substring(0, owner.length() - simple.length()) + "Apis#" + accessor);
      }
    }
    return all;
  }

  private static boolean isOperation(Pointer at) {
    return at.steps().size() == 3 && at.steps().get(0).equals("paths");
  }
}
