package io.github.computeops.internal.check;

/** Checks what a caller gives. */
public final class Given {
  private Given() {}

  static <T> T present(String what, T given) {
    if (given == null) {
      throw new IllegalArgumentException(what + " null; leave the call out to keep the default.");
    }
    return given;
  }

  static String text(String what, String given) {
    if (given == null || given.isBlank()) {
      throw new IllegalArgumentException(
          "%s is %s; give the one from your GreenLake workspace."
              .formatted(what, given == null ? "null" : "blank"));
    }
    return given.strip();
  }
}
