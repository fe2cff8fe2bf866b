package io.github.computeops.codegen;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lambda {@code {{#fit}}…{{/fit}}}: breaks lines of generated source that are too long to read,
 * and leaves no blank at the end of any.
 */
final class LineWidth implements Mustache.Lambda {
  private static final int WIDTH = 100;
  private static final Pattern COMMENT = Pattern.compile("( *)/\\*\\* (.*) \\*/");
  private static final Pattern COMMENT_LINE = Pattern.compile("( +\\* )(.*)");
  private static final Pattern METHOD = Pattern.compile("( *)([^@ ].*\\{) (.*;) }");
  private static final Pattern CODE =
      Pattern.compile("( *)([^@ ].*?)(?:( =) (.*;)| (permits) (.*))");

  /** As long as what a comment's first line has more than others, and its last. */
  private static final String OPENING = "\0";

  private static final String CLOSING = "\0\0\0";

  /** What stays on one line: a word, with the inline code in it. */
  private static final Pattern WORD =
      Pattern.compile("(?:\\{@code (?:[^{}]|\\{[^{}]*\\})*\\}|\\S)+");

  /** What stays on one line of code: a word, with the literals in it. */
  private static final Pattern TOKEN =
      Pattern.compile("(?:new )?(?:\"(?:[^\"\\\\]|\\\\.)*\"|\\S)+");

  @Override
  public void execute(Template.Fragment fragment, Writer out) throws IOException {
    out.write(fit(fragment.execute()));
  }

  static String fit(String source) {
    return source.lines().map(LineWidth::fitted).collect(Collectors.joining("\n", "", "\n"));
  }

  /** On one line where that is short, else one on each line. */
  static String listed(List<String> items, String around) {
    String line = String.join(", ", items);
    return line.length() + around.length() <= WIDTH
        ? line
        : "\n      " + String.join(",\n      ", items);
  }

  private static String fitted(String line) {
    if (line.length() <= WIDTH) {
      return line.stripTrailing();
    }
    Matcher comment = COMMENT.matcher(line);
    if (comment.matches()) {
      return comment(comment.group(1), comment.group(2));
    }
    Matcher text = COMMENT_LINE.matcher(line);
    return text.matches()
        ? filled(WORD, text.group(1), text.group(2), text.group(2).startsWith("@") ? "    " : "")
        : code(line);
  }

  /** A comment begins beside its opening mark and ends beside its closing one. */
  private static String comment(String indent, String text) {
    String body = filled(WORD, indent + " * ", OPENING + text + CLOSING, "");
    return indent
        + "/**"
        + body.substring(indent.length() + 2).replace(CLOSING, " */").replace(OPENING, "");
  }

  private static String code(String line) {
    Matcher method = METHOD.matcher(line);
    return method.matches() ? method.replaceAll("$1$2\n$1  $3\n$1}") : statement(line);
  }

  private static String filled(Pattern unit, String prefix, String text, String hanging) {
    StringBuilder out = new StringBuilder();
    String before = prefix.substring(0, prefix.length() - 1);
    String line = before;
    for (String word : unit.matcher(text).results().map(MatchResult::group).toList()) {
      if (line.length() + 1 + word.length() > WIDTH && !line.isBlank()) {
        out.append(line).append('\n');
        line = before + hanging;
      }
      line += " " + word;
    }
    return out.append(line).toString();
  }

  /** Code breaks where a formatter would break first. */
  private static String statement(String line) {
    Matcher code = CODE.matcher(line);
    if (!code.matches()) {
      return line;
    }
    String indent = code.group(1) + "    ";
    return code.group(3) != null
        ? code.group(1) + code.group(2) + " =\n" + filled(TOKEN, indent, code.group(4), "    ")
        : code.group(1)
            + code.group(2)
            + "\n"
            + filled(TOKEN, indent, "permits " + code.group(6), "    ");
  }
}
