package io.github.computeops.spec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that each {@code $ref} of a description points to something in the same file. */
record References(Document document) {

  static void check(Document document) {
    new References(document).walk(document.tree(), Place.KEYWORDS, Pointer.ROOT);
  }

  private void walk(Object node, Place place, Pointer at) {
    if (node instanceof Map<?, ?> map) {
      if (place == Place.KEYWORDS && map.get("$ref") instanceof String reference) {
        check(reference, at.child("$ref"));
      }
      map.forEach(
          (name, value) -> walk(value, place.under(name.toString(), value), at.child(name)));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.get(i), place, at.child(i));
      }
    }
  }

  private void check(String reference, Pointer at) {
    if (!reference.startsWith("#")) {
      throw document.fault(
          at, quoted(reference) + "points outside the file; bundle the description into one file.");
    }
    if (target(reference).isEmpty()) {
      throw document.fault(
          at,
          quoted(reference)
              + "points to nothing; add the definition or correct the reference in the overlay.");
    }
  }

  private Optional<Object> target(String reference) {
    try {
      String fragment = reference.substring(1).replace("+", "%2B");
      String pointer = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
      return pointer.startsWith("/")
          ? Pointer.parse(pointer).find(document.tree())
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String quoted(String reference) {
    return "\"" + reference + "\" ";
  }
}
