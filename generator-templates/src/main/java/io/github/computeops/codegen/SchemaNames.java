package io.github.computeops.codegen;

/**
 * The Java types of schemas that have a name. One that would be named like an interface gets a word
 * more in front of its version: beside the interface {@code WarrantyV1}, the schema {@code
 * warranty-v1} becomes {@code WarrantyDataV1}.
 */
record SchemaNames(Names names, InterfaceNames interfaces) {

  String of(Node component) {
    return component.typeName().orElseGet(() -> apart(component.name()));
  }

  private String apart(String name) {
    String type = names.type(name);
    TagVersion version = TagVersion.of(name);
    return interfaces.has(type) ? names.type(version.stem() + " data " + version.version()) : type;
  }
}
