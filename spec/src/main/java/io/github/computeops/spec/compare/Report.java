package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an update of the description means, as Markdown.
 *
 * @param source where the description came from, in a sentence
 * @param result what became of the update, in a sentence
 * @param overlay what changed for the overlay's actions, a line each
 * @param unwritten the places that came without prose of ours
 */
public record Report(
    String source,
    String result,
    Findings findings,
    List<String> overlay,
    List<Pointer> unwritten) {

  public String markdown() {
    StringBuilder text = new StringBuilder("# The new description\n\n");
    text.append(source).append("\n\n").append(result).append("\n\n");
    text.append("Suggested version: ").append(bump()).append(".\n");
    for (Subject.Kind kind : Subject.Kind.values()) {
      section(text, kind.heading(), findings.of(kind).stream().map(Finding::line));
    }
    section(text, "Java without a difference in the description", unexplained());
    section(text, "Overlay", overlay.stream());
    section(text, "To write", unwritten.stream().map(at -> "`" + at + "`"));
    text.append("\n## For CHANGELOG.md\n\n").append(changelog());
    return text.toString();
  }

  private static void section(StringBuilder text, String heading, Stream<String> lines) {
    text.append("\n## ").append(heading).append("\n\n");
    List<String> all = lines.toList();
    all.forEach(line -> text.append("- ").append(line).append('\n'));
    if (all.isEmpty()) {
      text.append("Nothing.\n");
    }
  }

  private Stream<String> unexplained() {
    return findings.unexplained().stream()
        .map(change -> "`" + change.shown() + "`: " + change.what() + " — " + change.impact())
        .distinct();
  }

  private Bump bump() {
    return Bump.of(findings.java());
  }

  private String changelog() {
    return new ChangelogEntry(findings).text();
  }

  /** The same for a terminal: what breaks in full, the rest in numbers. */
  public String brief() {
    StringBuilder text = new StringBuilder();
    for (Subject.Kind kind : Subject.Kind.values()) {
      List<Finding> of = findings.of(kind);
      text.append(
          "%s: %d added, %d removed, %d changed%n"
              .formatted(
                  kind.heading(),
                  count(of, Difference.Kind.ADDED),
                  count(of, Difference.Kind.REMOVED),
                  of.size()
                      - count(of, Difference.Kind.ADDED)
                      - count(of, Difference.Kind.REMOVED)));
    }
    findings.all().stream()
        .filter(finding -> finding.impact().breaks())
        .forEach(finding -> text.append("  ").append(finding.line()).append('\n'));
    unexplained().forEach(line -> text.append("  ").append(line).append('\n'));
    overlay.forEach(line -> text.append("Overlay: ").append(line).append('\n'));
    text.append("To write: ").append(unwritten.size()).append(" places\n");
    return text.append("Suggested version: ").append(bump()).append('\n').toString();
  }

  /** Things that come and go as a whole. */
  private static long count(List<Finding> findings, Difference.Kind kind) {
    return findings.stream()
        .filter(finding -> finding.wording().isWhole())
        .filter(finding -> finding.wording().difference().kind() == kind)
        .count();
  }
}
