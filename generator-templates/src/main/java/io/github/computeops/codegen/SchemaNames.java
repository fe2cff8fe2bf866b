package io.github.computeops.codegen;

import java.util.Optional;

/**
 * The Java types of schemas that have a name. One that would be named like an interface gets a word
 * more in front of its version: beside the interface {@code WarrantyV1}, the schema {@code
 * warranty-v1} becomes {@code WarrantyDataV1}.
 */
record SchemaNames(Names names, InterfaceNames interfaces) {

  String of(Node component) {
    return given(component).orElseGet(() -> apart(component.name()));
  }

  /** The name that the overlay gives. */
  Optional<String> given(Node schema) {
    Optional<String> given = schema.typeName();
    if (given.filter(interfaces::has).isPresent()) {
      throw new UnsupportedDescriptionException(
          schema,
          "has the x-java-name "
              + given.get()
              + ", which is the name of an interface; give it another in the overlay");
    }
    return given;
  }

  private String apart(String name) {
    String type = names.type(name);
    TagVersion version = TagVersion.of(name);
    return interfaces.has(type) ? names.type(version.stem() + " data " + version.version()) : type;
  }
}
