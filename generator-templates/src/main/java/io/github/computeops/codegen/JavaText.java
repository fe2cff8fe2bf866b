package io.github.computeops.codegen;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of the description, made safe inside Java source. */
final class JavaText {
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

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
    return javadoc(text, JavaText::code);
  }

  /** The same, with something else made of the {@code `names`}. */
  static String javadoc(String text, UnaryOperator<String> names) {
    return parts(text, JavaText::entities, names);
  }

  /** The same as Markdown that fits into a cell of a table. */
  static String markdown(String text) {
    return parts(text, JavaText::entities, code -> "`" + code + "`").replace("|", "\\|");
  }

  private static String parts(
      String text, UnaryOperator<String> words, UnaryOperator<String> names) {
    String line = Prose.running(text);
    StringBuilder body = new StringBuilder();
    Matcher code = CODE.matcher(line);
    int end = 0;
    for (; code.find(); end = code.end()) {
      String name = code.group(1).strip();
      body.append(words.apply(Prose.bare(line.substring(end, code.start()))))
          .append(name.isEmpty() ? code.group() : names.apply(name));
    }
    return body.append(words.apply(Prose.bare(line.substring(end)))).toString();
  }

  /** Text as code: an inline tag where that can hold it, else an element with entities. */
  static String code(String text) {
    boolean plain = !text.contains("*/") && !text.contains("\\u") && isBalanced(text);
    return plain ? "{@code " + text + "}" : "<code>" + entities(text) + "</code>";
  }

  private static boolean isBalanced(String text) {
    int depth = 0;
    for (char c : text.toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static String entities(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(entity((char) c)));
    return out.toString().replace("*/", "*&#47;");
  }

  private static String entity(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '@' -> "&#64;";
      case '{' -> "&#123;";
      case '}' -> "&#125;";
      case '\\' -> "&#92;";
      default -> String.valueOf(c);
    };
  }
}
