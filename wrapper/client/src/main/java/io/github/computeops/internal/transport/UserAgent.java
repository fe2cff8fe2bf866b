package io.github.computeops.internal.transport;

/** How the client names itself to the service. */
public final class UserAgent {
  static final String OURS =
      "compute-ops-java/" + version() + " (Java " + Runtime.version().feature() + ")";

  private UserAgent() {}

  /** From the jar's manifest; classes that stand in no jar are under development. */
  private static String version() {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
