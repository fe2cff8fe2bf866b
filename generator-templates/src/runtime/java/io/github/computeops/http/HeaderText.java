package io.github.computeops.http;

/**
 * The text of a header's value: visible ASCII and spaces, since nothing else survives every hop.
 */
final class HeaderText {
  private HeaderText() {}

  static String of(String name, Object value) {
    String text = ParameterText.of(value);
    if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return text;
    }
    throw new IllegalArgumentException(
        "The header "
            + name
            + " cannot carry \""
            + text
            + "\"; use visible ASCII characters only.");
  }
}
