package io.github.computeops.codegen;

/**
 * A description that cannot be turned into code without guessing, as a sentence with the place and
 * what to do.
 */
final class UnsupportedDescriptionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedDescriptionException(Node where, String what) {
    super("The description at #" + where.pointer() + " " + what + ".");
  }
}
