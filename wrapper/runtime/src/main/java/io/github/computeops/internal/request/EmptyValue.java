package io.github.computeops.internal.request;

/**
 * Carries empty query values past Feign, which drops them: the encoder writes a mark with which no
 * encoded value can begin, and the client removes it before it sends the request.
 */
public final class EmptyValue {
  /** A hyphen, percent-encoded: {@link PercentEncoding} never encodes hyphens. */
  private static final String MARK = "%2D";

  private EmptyValue() {}

  /**
   * Returns the encoded form of a value, or the mark if it is empty.
   *
   * @param value plain text
   * @return what to pass to Feign
   */
  public static String encoded(String value) {
    return value.isEmpty() ? MARK : PercentEncoding.of(value);
  }

  /**
   * Returns the URL to send a request to.
   *
   * @param url the URL that Feign made
   * @return the same URL with empty values instead of marks
   */
  public static String restored(String url) {
    return url.replace("=" + MARK, "=");
  }
}
