package io.github.computeops.codegen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The properties a model must have when it is sent, as the template sees them.
 *
 * @param properties at least one
 */
record Demands(List<Property> properties) {

  /** Those of a model that is part of a request; null where it may leave out any. */
  static Demands of(Type.Model model) {
    List<Property> demanded = model.properties().stream().filter(Property::demanded).toList();
    return demanded.isEmpty() || !model.sent() || model.patch() ? null : new Demands(demanded);
  }

  /** Their names in Javadoc. */
  String shown() {
    return joined(properties.stream().map(Property::shown));
  }

  String quoted() {
    return joined(properties.stream().map(Property::quoted));
  }

  boolean usesSet() {
    return hasIdentifiers() || hasNullable();
  }

  boolean hasIdentifiers() {
    return properties.stream().anyMatch(Property::identifying);
  }

  String quotedIdentifiers() {
    return joined(properties.stream().filter(Property::identifying).map(Property::quoted));
  }

  boolean hasNullable() {
    return properties.stream().anyMatch(Property::nullable);
  }

  String quotedNullable() {
    return joined(properties.stream().filter(Property::nullable).map(Property::quoted));
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }
}
