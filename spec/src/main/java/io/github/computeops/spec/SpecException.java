package io.github.computeops.spec;

/** A fault of a description or an overlay, as one sentence that names the file and the place. */
public final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpecException(String sentence) {
    super(sentence, null, false, false);
  }
}
