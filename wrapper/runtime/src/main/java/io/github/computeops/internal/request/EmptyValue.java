package io.github.computeops.internal.request;

/**
 * Carries empty query values past Feign, which drops them: the encoder writes a mark no encoded
 * value can begin with, and the client takes it out again before the request leaves.
 */
public final class EmptyValue {
  /** A hyphen, percent-encoded: {@link PercentEncoding} never encodes hyphens. */
  private static final String MARK = "%2D";

  private EmptyValue() {}

  /**
   * The encoded form of a value, marked where it is empty.
   *
   * @param value plain text
   * @return what to hand to Feign
   */
  public static String encoded(String value) {
    return value.isEmpty() ? MARK : PercentEncoding.of(value);
  }

  /**
   * The address to send to.
   *
   * @param url the address Feign made
   * @return the same with empty values in place of marks
   */
  public static String restored(String url) {
    return url.replace("=" + MARK, "=");
  }
}
