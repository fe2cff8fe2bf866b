package io.github.computeops.internal.transport;

/** The {@code User-Agent} of the client. */
public final class UserAgent {
  private static final String OURS =
      "compute-ops-java/" + version() + " (Java " + Runtime.version().feature() + ")";

  private UserAgent() {}

  /**
   * Returns the value of the header.
   *
   * @param product goes before the SDK's own name; may be empty
   */
  public static String of(String product) {
    return product + OURS;
  }

  /** From the jar's manifest; classes outside a jar are under development. */
  private static String version() {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
