package io.github.computeops.spec;

/** A fault of a description or an overlay, as one sentence that names the file and the place. */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fault, without the stack trace that would hide it.
   *
   * @param sentence what is wrong where, and what to do
   */
  public SpecException(String sentence) {
    super(sentence, null, false, false);
  }
}
