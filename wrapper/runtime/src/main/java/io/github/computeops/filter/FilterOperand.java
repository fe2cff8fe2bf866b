package io.github.computeops.filter;

import io.github.computeops.internal.Internal;

/**
 * The left side of a comparison.
 *
 * @param form what the name is, or what is done with it
 * @param name a path such as {@code hardware/serialNumber}, or the key of a tag
 * @hidden
 */
@Internal
public record FilterOperand(Form form, String name) {
  /**
   * What the name of an operand is, or what is done with it.
   *
   * @hidden
   */
  @Internal
  public enum Form {
    /** The property at a path. */
    PATH,
    /** The property at a path, in upper case. */
    TOUPPER,
    /** The property at a path, in lower case. */
    TOLOWER,
    /** The value of a tag. */
    TAG
  }

  /**
   * Checks that the name can be written.
   *
   * @param form what the name is, or what is done with it
   * @param name a path, or the key of a tag
   * @throws IllegalArgumentException if a filter cannot express the path
   */
  public FilterOperand {
    if (form != Form.TAG) {
      Words.checkPath(name);
    }
  }

  static FilterOperand path(String path) {
    return new FilterOperand(Form.PATH, path);
  }

  static FilterOperand tag(String key) {
    return new FilterOperand(Form.TAG, key);
  }

  /** {@return the operand as both notations write it} */
  @Override
  public String toString() {
    return switch (form) {
      case PATH -> name;
      case TOUPPER -> "toupper(" + name + ")";
      case TOLOWER -> "tolower(" + name + ")";
      case TAG -> Literal.quoted(name);
    };
  }
}
