package io.github.computeops.codegen;

import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * What a Java name is for, and the names that this cannot have: those of Java, and of the members
 * that it would collide with. Such a name gets the kind as one more word.
 */
enum NameKind {
  /** A type, beside those that generated code mentions. */
  TYPE(
      "Type",
      Set.of(
          "Apis",
          "Body",
          "Boolean",
          "Builder",
          "Class",
          "Deprecated",
          "Double",
          "Enum",
          "Filter",
          "FilterDialect",
          "FilterProperty",
          "FromJson",
          "HeaderExpander",
          "Headers",
          "InputStream",
          "Integer",
          "Iterable",
          "JsonModel",
          "JsonObject",
          "JsonPath",
          "JsonRaw",
          "JsonTree",
          "JsonType",
          "JsonTypes",
          "JsonValue",
          "List",
          "LocalDate",
          "Long",
          "Map",
          "Object",
          "OffsetDateTime",
          "OpenEnum",
          "Optional",
          "Override",
          "PagedIterable",
          "Param",
          "ParameterStyle",
          "Query",
          "QueryExpander",
          "QueryMap",
          "Record",
          "RequestBody",
          "RequestLine",
          "ResourceType",
          "ResourceTypes",
          "SegmentExpander",
          "Sort",
          "String",
          "UnionType",
          "Unrecognized",
          "Value")),

  /** A property: an accessor without a parameter in the model, a setter with one in its builder. */
  PROPERTY(
      "Value",
      Set.of(
          "builder",
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "isAbsent",
          "mergeFrom",
          "notify",
          "notifyAll",
          "secrets",
          "toBuilder",
          "toJson",
          "toMap",
          "toString",
          "toTree",
          "wait")),

  /** A parameter: an argument of a method, or a setter in a query's builder. */
  PARAMETER("Value", Set.of("mergeFrom", "wait")),

  /** A method that sends an operation. */
  METHOD(
      "Operation",
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait")),

  /** A constant for a value of an enumeration. */
  ENUM_CONSTANT("VALUE", Set.of("TYPE")),

  /** A constant for a property to filter by. */
  FILTER_CONSTANT("VALUE", Set.of());

  private final String word;
  private final Set<String> taken;

  NameKind(String word, Set<String> taken) {
    this.word = word;
    this.taken = taken;
  }

  /** The name, or the one like it that Java allows and nothing else has. */
  String usable(String name) {
    if (!Character.isJavaIdentifierStart(name.charAt(0))) {
      return prefix() + name;
    }
    return taken.contains(name) || SourceVersion.isKeyword(name) ? name + suffix() : name;
  }

  private String prefix() {
    return switch (this) {
      case TYPE -> word;
      case PROPERTY, PARAMETER, METHOD -> Names.small(word);
      case ENUM_CONSTANT, FILTER_CONSTANT -> word + "_";
    };
  }

  private String suffix() {
    return prefix().endsWith("_") ? "_" + word : word;
  }
}
