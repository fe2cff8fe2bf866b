package io.github.computeops.examples;

import java.util.List;
import java.util.Locale;

/** A picture of a terminal with a command and what it prints, as SVG. */
record TerminalPicture(String command, List<String> lines) {
  /** The colours of a terminal. */
  enum Theme {
    LIGHT("#f6f8fa", "#1f2328", "#1a7f37", "#d0d7de"),
    DARK("#0d1117", "#e6edf3", "#3fb950", "#30363d");

    private final String background;
    private final String text;
    private final String prompt;
    private final String border;

    Theme(String background, String text, String prompt, String border) {
      this.background = background;
      this.text = text;
      this.prompt = prompt;
      this.border = border;
    }

    String fileName(String name) {
      return name + "-" + name().toLowerCase(Locale.ROOT) + ".svg";
    }
  }

  private static final int LINE = 18;
  private static final double CHARACTER = 7.9;
  private static final int MARGIN = 16;

  String svg(Theme theme) {
    int columns = lines.stream().mapToInt(String::length).max().orElse(0);
    int width = (int) (columns * CHARACTER) + 2 * MARGIN;
    int height = (lines.size() + 1) * LINE + 2 * MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img"
            aria-label="%3$s in a terminal" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13">
        <rect x="0.5" y="0.5" width="%4$d" height="%5$d" rx="6" fill="%6$s" stroke="%7$s"/>
        """
            .formatted(
                width, height, command, width - 1, height - 1, theme.background, theme.border));
    svg.append(line(0, theme.prompt, "$ " + command));
    for (int i = 0; i < lines.size(); i++) {
      svg.append(line(i + 1, theme.text, lines.get(i)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String line(int number, String colour, String text) {
    return "<text x=\"%d\" y=\"%d\" fill=\"%s\" xml:space=\"preserve\">%s</text>\n"
        .formatted(MARGIN, MARGIN + LINE * (number + 1) - 5, colour, escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
