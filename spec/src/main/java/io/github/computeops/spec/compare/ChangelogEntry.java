package io.github.computeops.spec.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The suggested lines for CHANGELOG.md, with the changes that matter to callers. */
record ChangelogEntry(Findings findings) {
  private static final int NAMED = 12;

  String text() {
    List<String> lines = new ArrayList<>();
    for (Difference.Kind kind : Difference.Kind.values()) {
      line(lines, words(kind) + ", breaking", f -> f.impact().breaks() && kind(f) == kind);
    }
    line(lines, "Deprecated", finding -> finding.wording().isDeprecation());
    for (Difference.Kind kind : Difference.Kind.values()) {
      line(lines, words(kind), f -> isCompatible(f) && kind(f) == kind);
    }
    return lines.isEmpty()
        ? "- The description was updated, without a change for callers.\n"
        : String.join("", lines);
  }

  private static String words(Difference.Kind kind) {
    return switch (kind) {
      case ADDED -> "Added";
      case REMOVED -> "Removed";
      case CHANGED -> "Changed";
    };
  }

  private static boolean isCompatible(Finding finding) {
    return !finding.impact().breaks() && !finding.wording().isDeprecation();
  }

  private static Difference.Kind kind(Finding finding) {
    String keyword = finding.wording().changed().keyword();
    return keyword.isEmpty() || keyword.startsWith("enum/")
        ? finding.wording().difference().kind()
        : Difference.Kind.CHANGED;
  }

  private void line(List<String> lines, String heading, Predicate<Finding> chosen) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    findings.all().stream()
        .filter(chosen)
        .forEach(
            finding ->
                byName
                    .computeIfAbsent(
                        finding.wording().subject().name() + whole(finding), n -> new ArrayList<>())
                    .add(detail(finding)));
    if (!byName.isEmpty()) {
      lines.add(
          "- "
              + heading
              + ": "
              + byName.entrySet().stream()
                  .map(entry -> named(entry.getKey(), entry.getValue()))
                  .collect(Collectors.joining("; "))
              + ".\n");
    }
  }

  /** Returns the Java names of something that was added or removed as a whole. */
  private static String whole(Finding finding) {
    return finding.wording().isWhole()
        ? finding.java().isEmpty() ? "" : " (" + finding.java().substring(2) + ")"
        : "";
  }

  private static String detail(Finding finding) {
    Wording wording = finding.wording();
    if (wording.isWhole()) {
      return "";
    }
    String part = wording.changed().part();
    return wording.changed().keyword().isEmpty() || wording.isDeprecation()
        ? part + (finding.consequence().isEmpty() ? "" : " (" + finding.consequence() + ")")
        : wording.line().substring(wording.subject().name().length()).replaceFirst("^(, |: )", "")
            + (finding.consequence().isEmpty() ? "" : " (" + finding.consequence() + ")");
  }

  private static String named(String name, List<String> details) {
    List<String> said = details.stream().filter(detail -> !detail.isEmpty()).distinct().toList();
    if (said.isEmpty()) {
      return name;
    }
    String more = said.size() > NAMED ? " and " + (said.size() - NAMED) + " more" : "";
    return name + " " + said.stream().limit(NAMED).collect(Collectors.joining(", ")) + more;
  }
}
