package io.github.computeops.internal.transport;

/** The {@code User-Agent} of the client. */
final class UserAgent {
  static final String OURS =
      "compute-ops-java/" + version() + " (Java " + Runtime.version().feature() + ")";

  private UserAgent() {}

  /** From the jar's manifest; classes outside a jar are under development. */
  private static String version() {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
