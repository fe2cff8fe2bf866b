package io.github.computeops.codegen;

/** Text of the description, made safe inside Java source. */
final class JavaText {
  private JavaText() {}

  /** A string literal. */
  static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(escaped((char) c)));
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    return c < ' ' ? String.format("\\%03o", (int) c) : String.valueOf(c);
  }

  /**
   * The body of a Javadoc comment: one paragraph, {@code `names`} as code, no markup of the
   * description's own.
   */
  static String javadoc(String text) {
    String plain = entities(text.strip().replaceAll("\\s+", " "));
    return plain
        .replaceAll("`([^`{}]*)`", "{@code $1}")
        .replace("*/", "*&#47;")
        .replace("\\u", "&#92;u");
  }

  /** Text inside {@code {@code …}}. */
  static String code(String text) {
    return text.replace("*/", "*&#47;").replaceAll("[{}]", "");
  }

  private static String entities(String text) {
    StringBuilder out = new StringBuilder();
    boolean code = false;
    for (char c : text.toCharArray()) {
      code ^= c == '`';
      out.append(code ? String.valueOf(c) : entity(c));
    }
    return out.toString();
  }

  private static String entity(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '@' -> "&#64;";
      case '{' -> "&#123;";
      case '}' -> "&#125;";
      default -> String.valueOf(c);
    };
  }
}
