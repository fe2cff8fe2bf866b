package io.github.computeops.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that each parameter in a path is described, at the path or at each operation. */
record PathParameters(Document document) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  static void check(Document document) {
    PathParameters parameters = new PathParameters(document);
    ((Map<?, ?>) document.tree().get("paths"))
        .forEach((path, item) -> parameters.check(path.toString(), item));
  }

  private void check(String path, Object item) {
    if (item instanceof Map<?, ?> methods && !methods.containsKey("$ref")) {
      Pointer at = Pointer.ROOT.child("paths").child(path);
      methods.forEach(
          (method, operation) -> {
            if (HttpMethods.ALL.contains(method)) {
              check(path, described(methods, operation), at.child(method));
            }
          });
    }
  }

  private void check(String path, Set<String> described, Pointer at) {
    Matcher parameter = PARAMETER.matcher(path);
    while (parameter.find()) {
      if (!described.contains(parameter.group(1))) {
        throw document.fault(
            at,
            "does not describe \""
                + parameter.group(1)
                + "\", a parameter of its path; add one with \"in: path\" in the overlay.");
      }
    }
  }

  private Set<String> described(Object... holders) {
    Set<String> described = new TreeSet<>();
    for (Object holder : holders) {
      if (holder instanceof Map<?, ?> map && map.get("parameters") instanceof List<?> parameters) {
        parameters.forEach(parameter -> name(parameter).ifPresent(described::add));
      }
    }
    return described;
  }

  private Optional<String> name(Object parameter) {
    if (!(parameter instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    if (map.get("$ref") instanceof String reference && reference.startsWith("#/")) {
      return Pointer.parse(reference.substring(1)).find(document.tree()).flatMap(this::name);
    }
    return "path".equals(map.get("in"))
        ? Optional.of(String.valueOf(map.get("name")))
        : Optional.empty();
  }
}
