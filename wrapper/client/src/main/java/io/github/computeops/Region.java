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
 */
public final class Region {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** US West. */
  public static final Region US_WEST = of("us-west");

  /** EU Central. */
  public static final Region EU_CENTRAL = of("eu-central");

  /** AP Northeast. */
  public static final Region AP_NORTHEAST = of("ap-northeast");

  private final String code;

  private Region(String code) {
    this.code = code;
  }

  /**
   * Returns a region.
   *
   * @param code the first part of the region's host name, such as {@code eu-central}
   * @return the region
   * @throws IllegalArgumentException if the code cannot be part of a host name
   */
  public static Region of(String code) {
    if (code == null || !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The region \"%s\" is not a region code; give one such as us-west, eu-central or ap-northeast."
              .formatted(code));
    }
    return new Region(code);
  }

  /**
   * Returns the region that the environment variable {@code COM_REGION} names.
   *
   * @return the region
   * @throws IllegalArgumentException if it is not set, or is not a region code
   */
  public static Region fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  static Region fromEnvironment(Map<String, String> variables) {
    return of(new Environment(variables).required("COM_REGION"));
  }

  /**
   * Returns the code.
   *
   * @return the first part of the region's host name, such as {@code eu-central}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the address of the region.
   *
   * @return such as {@code https://eu-central.api.greenlake.hpe.com}
   */
  public URI uri() {
    return URI.create("https://" + code + ".api.greenlake.hpe.com");
  }

  /** Tells whether the codes are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Region region && region.code.equals(code);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
