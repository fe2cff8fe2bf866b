package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The Java names of each place in a description, as the generator listed them: types as {@code
 * package.Type}, members as {@code package.Type#member}.
 *
 * @param byPointer the names by JSON pointer
 */
public record JavaNames(Map<String, Set<String>> byPointer) {
  /** No names. */
  public static final JavaNames NONE = new JavaNames(Map.of());

  /** Reads the generator's listing; if the file does not exist, there are no names. */
  public static JavaNames read(Path listing) {
    if (!Files.exists(listing)) {
      return NONE;
    }
    Map<String, Set<String>> names = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(listing)) {
        int tab = line.indexOf('\t');
        names
            .computeIfAbsent(line.substring(0, tab), pointer -> new TreeSet<>())
            .add(line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new SpecException(listing + ": cannot be read; run again.");
    }
    return new JavaNames(names);
  }

  /** Returns the names of a place, or of the nearest place around it that has names. */
  Set<String> around(Pointer at) {
    for (int length = at.steps().size(); length > 1; length--) {
      Set<String> names = byPointer.get(new Pointer(at.steps().subList(0, length)).toString());
      if (names != null) {
        return names;
      }
    }
    return Set.of();
  }

  /** Returns whether the listing has members of a type. */
  boolean hasMembers(String type) {
    return byPointer.values().stream()
        .flatMap(Set::stream)
        .anyMatch(name -> name.startsWith(type + "#"));
  }
}
