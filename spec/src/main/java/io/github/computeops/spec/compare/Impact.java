package io.github.computeops.spec.compare;

/** The effect of a difference on callers of the generated API. */
enum Impact {
  UNKNOWN("impact unknown, since it does not build"),
  COMPATIBLE("compatible"),
  SOURCE_BREAKING("source-breaking"),
  BINARY_BREAKING("binary-breaking");

  private final String words;

  Impact(String words) {
    this.words = words;
  }

  static Impact of(boolean binaryCompatible, boolean sourceCompatible) {
    if (!binaryCompatible) {
      return BINARY_BREAKING;
    }
    return sourceCompatible ? COMPATIBLE : SOURCE_BREAKING;
  }

  boolean breaks() {
    return compareTo(COMPATIBLE) > 0;
  }

  Impact or(Impact other) {
    return compareTo(other) > 0 ? this : other;
  }

  @Override
  public String toString() {
    return words;
  }
}
