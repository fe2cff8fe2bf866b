package io.github.computeops.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Java names that were given before. What still lives keeps its name, whatever comes beside it;
 * the rules name only what is new. The overlay overrules both.
 */
final class NameMemory {
  /** No names. */
  static final NameMemory NONE = new NameMemory(List.of());

  private final Map<String, JavaName> types = new HashMap<>();
  private final Map<String, JavaName> methods = new HashMap<>();
  private final Map<String, String> members = new HashMap<>();
  private final RememberedBranches branches;

  NameMemory(List<JavaName> names) {
    branches = new RememberedBranches(names);
    names.forEach(this::add);
  }

  private void add(JavaName name) {
    if (name.isType()) {
      types.put(key(name.pointer()), name);
    } else if (isOperation(name.pointer())) {
      methods.put(key(name.pointer()), name);
    } else {
      members.put(member(name.type(), name.described()), name.member());
    }
  }

  /** Reads the listing of an earlier run; if there is none, there are no names. */
  static NameMemory read(Path listing) {
    try {
      return Files.exists(listing)
          ? new NameMemory(Files.readAllLines(listing).stream().map(JavaName::of).toList())
          : NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("The names " + listing + " cannot be read", e);
    }
  }

  Optional<String> ofTag(String tag) {
    return Optional.ofNullable(types.get(JavaNames.tag(tag))).map(JavaName::type);
  }

  /** The method of an operation, if it is of the same interface as before. */
  Optional<String> ofOperation(Node operation, String owner) {
    return Optional.ofNullable(methods.get(key(operation.pointer())))
        .filter(name -> name.type().equals(owner))
        .map(JavaName::member);
  }

  Optional<String> ofSchema(Node schema) {
    return Optional.ofNullable(types.get(key(branches.before(schema)))).map(JavaName::type);
  }

  /** The accessor of a property or the constant of a value. */
  Optional<String> ofMember(String owner, String name) {
    return Optional.ofNullable(members.get(member(owner, name)));
  }

  /** The types whose schemas a description still has, and which no other schema may be called. */
  Set<String> living(Description description) {
    Set<String> living = new HashSet<>();
    for (JavaName name : types.values()) {
      Node schema = NamedPlace.at(description, name.pointer());
      if (schema.exists() && !schema.has("$ref")) {
        living.add(name.type());
      }
    }
    return living;
  }

  private static String member(String owner, String name) {
    return owner + "#" + name;
  }

  private static boolean isOperation(String pointer) {
    return pointer.matches("/paths/[^/]+/[^/]+");
  }

  /** The same for a path whose parameters have other names. */
  private static String key(String pointer) {
    return pointer.startsWith("/paths/") ? pointer.replaceAll("\\{[^/}]*}", "{}") : pointer;
  }
}
