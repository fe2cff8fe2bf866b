package io.github.computeops.spec.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * The report of an update: what changed in the description, and what that means for callers.
 *
 * @param source the source of the description, as a sentence
 * @param result the result of the update, as a sentence
 * @param findings the differences
 * @param notes what the generator left out or simplified, a sentence each
 * @param overlay the overlay's actions that match differently than before, a line each
 * @param texts the places where our prose is missing or may be wrong
 */
public record Report(
    String source,
    String result,
    Findings findings,
    List<String> notes,
    List<String> overlay,
    Texts texts) {

  /** Returns the whole report as Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# Update of the API description\n\n");
    text.append(source).append("\n\n").append(result).append("\n\n");
    text.append("Suggested version: ").append(bump()).append(".\n");
    for (Subject.Kind kind : Subject.Kind.values()) {
      section(text, kind.heading(), findings.of(kind).stream().map(Finding::line));
    }
    section(text, "Java changes without a cause in the description", unexplained());
    section(text, "Left out or simplified", notes.stream());
    section(text, "Overlay to write", findings.hints().stream());
    section(text, "Overlay", overlay.stream());
    section(text, "Prose to write", texts.unwritten().stream().map(at -> "`" + at + "`"));
    section(
        text,
        "Prose to check, since HPE changed its text",
        texts.reworded().stream().map(at -> "`" + at + "`"));
    text.append("\n## Entry for CHANGELOG.md\n\n").append(changelog());
    return text.toString();
  }

  private static void section(StringBuilder text, String heading, Stream<String> lines) {
    text.append("\n## ").append(heading).append("\n\n");
    List<String> all = lines.toList();
    all.forEach(line -> text.append("- ").append(line).append('\n'));
    if (all.isEmpty()) {
      text.append("None.\n");
    }
  }

  private Stream<String> unexplained() {
    return findings.unexplained().stream()
        .map(change -> "`" + change.shown() + "`: " + change.what() + " — " + change.impact())
        .distinct();
  }

  private VersionBump bump() {
    return VersionBump.of(findings.java());
  }

  private String changelog() {
    return new ChangelogEntry(findings).text();
  }

  /** Returns a summary for a terminal: breaking changes in full, the others as numbers. */
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
    text.append("Prose to write: ").append(texts.unwritten().size()).append(" places\n");
    text.append("Prose to check: ").append(texts.reworded().size()).append(" places\n");
    return text.append("Suggested version: ").append(bump()).append('\n').toString();
  }

  /** Counts what was added or removed as a whole. */
  private static long count(List<Finding> findings, Difference.Kind kind) {
    return findings.stream()
        .filter(finding -> finding.wording().isWhole())
        .filter(finding -> finding.wording().difference().kind() == kind)
        .count();
  }
}
