package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Markdown of the description as plain sentences; code alone keeps its backticks. */
final class Prose {
  private static final String TAGS =
      "(?i)</?(a|b|br|code|div|em|h\\d|hr|i|img|li|ol|p|pre|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(\\s[^<>]*)?/?>";

  private Prose() {}

  /** Fences, tables, headings and bullets become running text on one line. */
  static String running(String markdown) {
    List<String> lines = new ArrayList<>();
    for (String line : markdown.replaceAll("(?s)```\\w*\\s*(.*?)\\s*```", "`$1`").split("\\R")) {
      line(line.strip()).ifPresent(lines::add);
    }
    return lines.stream().collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
  }

  private static Optional<String> line(String line) {
    if (line.matches("\\|?[\\s:|-]*-{3,}[\\s:|-]*")) {
      return Optional.empty();
    }
    if (line.startsWith("|")) {
      return Optional.of(row(line));
    }
    return Optional.of(item(line));
  }

  private static String row(String line) {
    String cells = line.replaceAll("^\\|\\s*|\\s*\\|$", "").replaceAll("\\s*\\|\\s*", ", ");
    return ended(cells);
  }

  private static String item(String line) {
    String text = line.replaceFirst("^(#+|[*+-]|>)\\s+", "");
    return text.equals(line) || text.isEmpty() ? line : ended(text);
  }

  private static String ended(String text) {
    return text.matches(".*[.,;:!?]") ? text : text + ";";
  }

  /**
   * Emphasis, links, footnote marks, escapes and HTML tags leave their text; for text that is no
   * code.
   */
  static String bare(String text) {
    return text.replaceAll("(?i)<br\\s*/?>", " ")
        .replaceAll(TAGS, "")
        .replaceAll("!?\\[([^\\]]*)\\]\\([^)\\s]*\\)", "$1")
        .replaceAll("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "$2")
        .replaceAll("(?<![\\w*])\\*(?=[^\\s*])([^*]+)(?<=\\S)\\*(?![\\w*])", "$1")
        .replaceAll("\\s*[\u2020\u2021]+", "")
        .replaceAll("\\\\([<>*_#|`~\\[\\]])", "$1");
  }
}
