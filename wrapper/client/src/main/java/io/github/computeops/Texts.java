package io.github.computeops;

/** Checks text a caller gives. */
final class Texts {
  private Texts() {}

  static String present(String what, String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(
          what
              + " is "
              + (text == null ? "null" : "blank")
              + "; give the one from your GreenLake workspace.");
    }
    return text.strip();
  }
}
