package io.github.computeops.codegen;

import java.util.regex.Pattern;

/**
 * Tells which properties of a request say what it acts on: an id or a URI, by its name, its format
 * or its example, and a list of these. Left blank, the request could mean something else.
 */
final class Identifier {
  private static final Pattern NAME = Pattern.compile("id|.*Id|uri|.*Uri");
  private static final Pattern NAME_OF_LIST = Pattern.compile("ids|.*Ids|uris|.*Uris");
  private static final Pattern FORMAT = Pattern.compile("uuid|productId\\+serialNumber.*");
  private static final Pattern EXAMPLE =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Identifier() {}

  static boolean isIn(String name, Node schema) {
    SchemaForm form = new SchemaForm(schema);
    if (form.types().contains("array")) {
      return NAME_OF_LIST.matcher(name).matches() || isSelection(schema);
    }
    return form.types().contains("string") && isId(name, schema);
  }

  /** A list that must have an element, or whose elements are ids or have one. */
  private static boolean isSelection(Node list) {
    Node items = list.get("items").resolved();
    return list.json().path("minItems").asInt() > 0
        || isId("", items)
        || new SchemaForm(items).properties().keySet().stream().anyMatch(Identifier::isNamed);
  }

  private static boolean isId(String name, Node schema) {
    return isNamed(name)
        || FORMAT.matcher(schema.text("format")).matches()
        || EXAMPLE.matcher(schema.text("example")).matches();
  }

  private static boolean isNamed(String name) {
    return NAME.matcher(name).matches();
  }
}
