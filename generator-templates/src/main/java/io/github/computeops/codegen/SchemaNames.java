package io.github.computeops.codegen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Java types of schemas that have a name. One that would be named like an interface gets a word
 * more in front of its version: beside the interface {@code WarrantyV1}, the schema {@code
 * warranty-v1} becomes {@code WarrantyDataV1}. Two that would be named alike, or alike but for the
 * case, are numbered.
 */
final class SchemaNames {
  private final Description description;
  private final InterfaceNames interfaces;
  private final Map<String, String> names = new LinkedHashMap<>();

  SchemaNames(Description description, InterfaceNames interfaces) {
    this.description = description;
    this.interfaces = interfaces;
    List<Node> components = description.at(Node.COMPONENTS).children();
    Set<String> taken = living(description);
    components.forEach(component -> keep(component, taken));
    components.stream()
        .filter(component -> !names.containsKey(component.pointer()))
        .forEach(component -> names.put(component.pointer(), ruled(component, taken)));
  }

  /** Names that something new cannot have, whatever the case of their letters. */
  static Set<String> living(Description description) {
    Set<String> living = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    living.addAll(description.memory().living(description));
    return living;
  }

  /** Keeps the name that the overlay gives, or that was given before. */
  private void keep(Node component, Set<String> taken) {
    component
        .typeName()
        .or(() -> description.memory().ofSchema(component).filter(name -> !interfaces.has(name)))
        .ifPresent(
            name -> {
              taken.add(name);
              names.put(component.pointer(), name);
            });
  }

  private String ruled(Node component, Set<String> taken) {
    String name = apart(component.name());
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = Names.numbered(name, i);
    }
    return free;
  }

  InterfaceNames interfaces() {
    return interfaces;
  }

  Names names() {
    return description.names();
  }

  /** The names of all schemas that have one. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(names.values());
    return all;
  }

  String of(Node component) {
    String known = names.get(component.pointer());
    return known == null ? component.typeName().orElseGet(() -> apart(component.name())) : known;
  }

  private String apart(String name) {
    String type = names().type(name);
    TagVersion version = TagVersion.of(name);
    return interfaces.reserves(type)
        ? names().type(version.stem() + " data " + version.version())
        : type;
  }
}
