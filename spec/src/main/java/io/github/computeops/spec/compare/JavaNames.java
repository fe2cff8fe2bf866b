package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
            .computeIfAbsent(key(line.substring(0, tab)), pointer -> new TreeSet<>())
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
      Set<String> names = of(new Pointer(at.steps().subList(0, length)));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return Set.of();
  }

  /** Returns the names of a place; a property may be one that a type has from elsewhere. */
  private Set<String> of(Pointer at) {
    Set<String> names = byPointer.getOrDefault(key(at.toString()), Set.of());
    List<String> steps = at.steps();
    int last = steps.size() - 1;
    return names.isEmpty() && last > 1 && steps.get(last - 1).equals("properties")
        ? inherited(new Pointer(steps.subList(0, last - 1)), steps.get(last))
        : names;
  }

  private Set<String> inherited(Pointer type, String property) {
    String end = Pointer.ROOT.child("properties").child(property).toString();
    return byPointer.getOrDefault(type.toString(), Set.of()).stream()
        .flatMap(
            owner ->
                byPointer.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(end))
                    .flatMap(entry -> entry.getValue().stream())
                    .filter(name -> name.startsWith(owner + "#")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the same for a path whose parameters have other names. */
  private static String key(String pointer) {
    return pointer.startsWith("/paths/") ? pointer.replaceAll("\\{[^/}]*}", "{}") : pointer;
  }

  /** Returns the interface of each operation. */
  Map<String, String> operations() {
    Map<String, String> operations = methods();
    operations.replaceAll((pointer, method) -> method.replaceFirst("#.*", ""));
    return operations;
  }

  /** Returns the method of each operation. */
  Map<String, String> methods() {
    Map<String, String> methods = new TreeMap<>();
    byPointer.forEach(
        (pointer, names) -> {
          if (pointer.matches("/paths/[^/]+/[^/]+")) {
            methods.put(pointer, names.iterator().next());
          }
        });
    return methods;
  }

  /** Returns whether the listing has a type. */
  boolean has(String type) {
    return byPointer.values().stream().anyMatch(names -> names.contains(type));
  }

  /** Returns whether the listing has members of a type. */
  boolean hasMembers(String type) {
    return byPointer.values().stream()
        .flatMap(Set::stream)
        .anyMatch(name -> name.startsWith(type + "#"));
  }
}
