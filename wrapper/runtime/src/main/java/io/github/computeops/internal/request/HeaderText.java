package io.github.computeops.internal.request;

import io.github.computeops.internal.secret.Masked;

/**
 * Writes the values of headers: visible ASCII and spaces, since nothing else survives every hop.
 */
public final class HeaderText {
  private HeaderText() {}

  /**
   * Returns the text of a value.
   *
   * @param name the header, for the message
   * @param value a string, a number, a boolean, a time or an enum
   * @return its text
   * @throws IllegalArgumentException if the value is null or cannot be sent in a header
   */
  public static String of(String name, Object value) {
    String text = ParameterText.of(value);
    if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return text;
    }
    throw new IllegalArgumentException(
        "The header "
            + name
            + " cannot carry \""
            + Masked.value(name, text.replaceAll("\\p{Cntrl}", "\uFFFD"))
            + "\"; use visible ASCII characters only.");
  }
}
