package io.github.computeops.filter;

import io.github.computeops.internal.Internal;

/**
 * What a comparison looks at.
 *
 * @param form what is done with the name
 * @param name a path such as {@code hardware/serialNumber}, or the key of a tag
 * @hidden
 */
@Internal
public record FilterOperand(Form form, String name) {
  /**
   * What is done with the name of an operand.
   *
   * @hidden
   */
  @Internal
  public enum Form {
    /** The property at a path. */
    PATH,
    /** The property at a path in capitals. */
    TOUPPER,
    /** The property at a path in small letters. */
    TOLOWER,
    /** The value of a tag. */
    TAG
  }

  /**
   * Checks that the name can be written.
   *
   * @param form what is done with the name
   * @param name a path, or the key of a tag
   * @throws IllegalArgumentException when a filter cannot say the path
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

  /** As both dialects write it. */
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
