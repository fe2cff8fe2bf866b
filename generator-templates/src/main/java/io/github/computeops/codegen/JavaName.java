package io.github.computeops.codegen;

/**
 * What a place of the description became.
 *
 * @param name {@code package.Type} or {@code package.Type#member}
 */
record JavaName(String pointer, String name) {

  static JavaName of(String line) {
    int tab = line.indexOf('\t');
    return new JavaName(line.substring(0, tab), line.substring(tab + 1));
  }

  /** The type, without its package. */
  String type() {
    return isType() ? simple(name) : simple(name.substring(0, name.indexOf('#')));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  boolean isType() {
    return name.indexOf('#') < 0;
  }

  String member() {
    return name.substring(name.indexOf('#') + 1);
  }

  /** What the description calls it: a property, a value, a tag. */
  String described() {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }
}
