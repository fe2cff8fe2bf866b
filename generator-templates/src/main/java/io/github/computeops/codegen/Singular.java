package io.github.computeops.codegen;

import java.util.List;
import java.util.Map;

/** Makes the singular of an English plural, as far as the last letters tell. */
final class Singular {
  private static final List<String> SAME = List.of("series", "species", "news");

  /** The ends of plurals, and what they are in the singular; the first that fits is taken. */
  private static final List<Map.Entry<String, String>> ENDS =
      List.of(
          Map.entry("(?<=.)ies", "y"),
          Map.entry("(?<=ss|sh|tch|x|status|virus|campus|bus)es", ""),
          Map.entry("(?<=[^sui])s", ""));

  private Singular() {}

  /** {@code cranes} becomes {@code crane}; what is no plural stays. */
  static String of(String noun) {
    if (SAME.stream().anyMatch(noun::endsWith)) {
      return noun;
    }
    return ENDS.stream()
        .map(end -> noun.replaceFirst(end.getKey() + "$", end.getValue()))
        .filter(singular -> !singular.equals(noun))
        .findFirst()
        .orElse(noun);
  }
}
