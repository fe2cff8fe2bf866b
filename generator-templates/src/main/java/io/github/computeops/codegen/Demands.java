package io.github.computeops.codegen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be so of a model when it is sent, as the template sees it.
 *
 * @param properties those that it must have
 * @param identifiers those that must not be blank, even if they may be left out
 */
record Demands(List<Property> properties, List<Property> identifiers) {

  /** Those of a model that is part of a request; null if there is nothing. */
  static Demands of(Type.Model model) {
    Demands demands =
        new Demands(
            model.properties().stream().filter(Property::demanded).toList(),
            model.properties().stream().filter(Property::identifying).toList());
    return demands.isNone() || !model.sent() || model.patch() ? null : demands;
  }

  private boolean isNone() {
    return properties.isEmpty() && identifiers.isEmpty();
  }

  boolean hasRequired() {
    return !properties.isEmpty();
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
    return !identifiers.isEmpty();
  }

  String quotedIdentifiers() {
    return joined(identifiers.stream().map(Property::quoted));
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
