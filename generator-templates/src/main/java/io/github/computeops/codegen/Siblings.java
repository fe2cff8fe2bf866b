package io.github.computeops.codegen;

import java.util.Comparator;
import java.util.List;

/**
 * The interfaces of the same resource in all its versions, newest first.
 *
 * @param version that of the interface they are siblings of
 * @param names all of them
 * @param name that interface
 */
record Siblings(String version, List<String> names, String name) {

  static Siblings of(Api api, List<Api> all) {
    TagVersion tag = api.version();
    List<String> names =
        all.stream()
            .filter(other -> tag.isOf(other.version()))
            .sorted(Comparator.comparing((Api other) -> other.version()).reversed())
            .map(Api::name)
            .toList();
    return new Siblings(tag.version(), names, api.name());
  }

  List<String> others() {
    return names.stream().filter(other -> !other.equals(name)).toList();
  }

  /** Which version this is, and which to use. */
  String sentence() {
    if (version.isEmpty()) {
      return "";
    }
    if (names.size() == 1) {
      return "Version " + version + ", the only one.";
    }
    String newest = names.get(0);
    return newest.equals(name)
        ? "Version " + version + ", the newest."
        : "Version " + version + "; {@link " + newest + "} is the newest.";
  }
}
