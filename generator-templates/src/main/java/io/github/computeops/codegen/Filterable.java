package io.github.computeops.codegen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a collection can be filtered by, as the templates see it: a class of constants.
 *
 * @param shown the operation that answers the collection
 */
record Filterable(String name, String shown, List<Constant> constants) {

  /** The classes the constants are of, the properties among them. */
  Set<String> properties() {
    Set<String> properties = new TreeSet<>(Set.of("FilterProperty"));
    constants.forEach(constant -> properties.add(constant.form().type()));
    return properties;
  }

  Set<String> models() {
    Set<String> models = new TreeSet<>();
    constants.forEach(constant -> models.addAll(constant.models()));
    return models;
  }

  /** How a property is compared. */
  enum Form {
    TEXT("TextProperty", "text"),
    NUMBER("NumberProperty", "number"),
    BOOLEAN("BooleanProperty", "bool"),
    QUOTED_BOOLEAN("BooleanProperty", "quotedBoolean"),
    TIME("TimeProperty", "time"),
    DATE("DateProperty", "date"),
    ENUMERATION("EnumProperty", "enumeration"),
    UNTYPED("UntypedProperty", "untyped");

    private final String type;
    private final String factory;

    Form(String type, String factory) {
      this.type = type;
      this.factory = factory;
    }

    String type() {
      return type;
    }
  }

  /**
   * A property to filter by.
   *
   * @param models the enumeration it is of, if it is of one
   */
  record Constant(String path, String name, Form form, Set<String> models, String description) {

    Constant as(Form other) {
      return new Constant(path, name, other, Set.of(), description);
    }

    String type() {
      return form.type + (models.isEmpty() ? "" : "<" + String.join("", models) + ">");
    }

    String made() {
      return "FilterProperty." + form.factory + "(" + JavaText.quoted(path) + ")";
    }

    String javadoc() {
      String words = JavaText.javadoc(description).replaceAll("\\.$", "");
      return JavaText.code(path) + (words.isEmpty() ? "" : ": " + words) + ".";
    }
  }
}
