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
 * What each place of a description became in Java, as the generator listed it: types as {@code
 * package.Type}, members as {@code package.Type#member}.
 */
public record JavaNames(Map<String, Set<String>> byPointer) {
  public static final JavaNames NONE = new JavaNames(Map.of());

  /** Reads the generator's listing; an edition generated before there was one has no names. */
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

  /** The names of a place, else of the nearest around it that has any. */
  Set<String> around(Pointer at) {
    for (int length = at.steps().size(); length > 1; length--) {
      Set<String> names = byPointer.get(new Pointer(at.steps().subList(0, length)).toString());
      if (names != null) {
        return names;
      }
    }
    return Set.of();
  }

  /** Whether a type has members of its own in the listing. */
  boolean hasMembers(String type) {
    return byPointer.values().stream()
        .flatMap(Set::stream)
        .anyMatch(name -> name.startsWith(type + "#"));
  }
}
