package io.github.computeops.spec;

/** Thrown if a description or an overlay has a fault; the message names the file and the place. */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception without a stack trace, which would bury the message.
   *
   * @param message what is wrong, at which place, and what to do
   */
  public SpecException(String message) {
    super(message, null, false, false);
  }
}
