package io.github.computeops;

import io.github.computeops.internal.check.Environment;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A region of HPE GreenLake that runs Compute Ops Management.
 *
 * <p>Each region is an instance of its own, with its own servers and ids. Three are documented; any
 * other code works too, so a new region needs no new release: {@code Region.of("eu-west")} is
 * {@code https://eu-west.api.greenlake.hpe.com}. Immutable and thread-safe.
 *
 * @param code the first part of the region's host name, such as {@code eu-central}
 */
public record Region(String code) {
  /** US West. */
  public static final Region US_WEST = of("us-west");

  /** EU Central. */
  public static final Region EU_CENTRAL = of("eu-central");

  /** AP Northeast. */
  public static final Region AP_NORTHEAST = of("ap-northeast");

  /**
   * A region by its code.
   *
   * @param code the first part of the region's host name, such as {@code eu-central}
   * @throws IllegalArgumentException when the code cannot be part of a host name
   */
  public Region {
    if (code == null || !Pattern.matches("[a-z0-9]+(-[a-z0-9]+)*", code)) {
      throw new IllegalArgumentException(
          "The region \"%s\" is not a region code; give one such as us-west, eu-central or ap-northeast."
              .formatted(code));
    }
  }

  /**
   * A region by its code.
   *
   * @param code the first part of the region's host name, such as {@code eu-central}
   * @return the region
   * @throws IllegalArgumentException when the code cannot be part of a host name
   */
  public static Region of(String code) {
    return new Region(code);
  }

  /**
   * The region that the environment variable {@code COM_REGION} names.
   *
   * @return the region
   * @throws IllegalArgumentException when it is not set, or has no region code
   */
  public static Region fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  static Region fromEnvironment(Map<String, String> variables) {
    return of(new Environment(variables).required("COM_REGION"));
  }

  /**
   * Where the region is served.
   *
   * @return such as {@code https://eu-central.api.greenlake.hpe.com}
   */
  public URI uri() {
    return URI.create("https://" + code + ".api.greenlake.hpe.com");
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
