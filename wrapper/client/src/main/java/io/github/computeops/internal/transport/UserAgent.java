package io.github.computeops.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

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

  /** From a file beside this class, which a shaded jar keeps, unlike the manifest. */
  private static String version() {
    Properties file = new Properties();
    try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The version in the jar cannot be read.", e);
    }
    return file.getProperty("version");
  }
}
