package io.github.computeops.spec.compare;

/** The part of the version number that the next release must increase. */
enum VersionBump {
  MAJOR("major (minor before 1.0)", "callers of the last version break"),
  MINOR("minor", "something was added and nothing breaks"),
  PATCH("patch", "the Java API is the same"),
  UNKNOWN("unknown", "the new description does not build yet");

  private final String part;
  private final String why;

  VersionBump(String part, String why) {
    this.part = part;
    this.why = why;
  }

  static VersionBump of(JavaChanges java) {
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
