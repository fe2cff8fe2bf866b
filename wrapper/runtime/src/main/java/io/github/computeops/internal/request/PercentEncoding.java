package io.github.computeops.internal.request;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Percent-encodes values by RFC 3986: everything but letters, digits, {@code -}, {@code _}, {@code
 * ~} and {@code .}.
 */
public final class PercentEncoding {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  /**
   * Encodes a value for a query string; so encoded, it is safe in a form and a path segment too.
   *
   * @param value plain text; a {@code %} in it is encoded too
   * @return the encoded value, such as {@code P06760-B21%2B2M212504P8}
   * @throws IllegalArgumentException if it has half of a surrogate pair
   */
  public static String of(String value) {
    StringBuilder encoded = new StringBuilder(value.length() + 16);
    for (byte octet : UnicodeText.checked("value", value).getBytes(StandardCharsets.UTF_8)) {
      append(encoded, octet);
    }
    return encoded.toString();
  }

  private static void append(StringBuilder encoded, byte octet) {
    if (isUnreserved(octet)) {
      encoded.append((char) octet);
    } else {
      HEX.toHexDigits(encoded.append('%'), octet);
    }
  }

  private static boolean isUnreserved(byte c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '~'
        || c == '.';
  }
}
