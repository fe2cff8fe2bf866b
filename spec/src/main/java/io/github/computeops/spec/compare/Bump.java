package io.github.computeops.spec.compare;

/** The part of the version number that must grow. */
enum Bump {
  MAJOR(
      "major (before 1.0: minor)", "something breaks those who compiled against the last version"),
  MINOR("minor", "something was added, nothing breaks"),
  PATCH("patch", "the Java surface is the same"),
  UNKNOWN("not known", "the new description does not build yet");

  private final String part;
  private final String why;

  Bump(String part, String why) {
    this.part = part;
    this.why = why;
  }

  static Bump of(JavaChanges java) {
    if (!java.known()) {
      return UNKNOWN;
    }
    if (java.worst().breaks()) {
      return MAJOR;
    }
    return java.added() > 0 ? MINOR : PATCH;
  }

  @Override
  public String toString() {
    return part + ": " + why;
  }
}
