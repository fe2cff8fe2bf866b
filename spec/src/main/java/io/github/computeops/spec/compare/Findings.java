package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All differences between two prepared descriptions, each with its Java names and its impact.
 *
 * @param all the differences
 * @param java the changes of the compiled classes
 * @param unexplained the breaking changes that no difference of the descriptions explains
 * @param hints what the overlay should say, a line each
 */
public record Findings(
    List<Finding> all, JavaChanges java, List<JavaChange> unexplained, List<String> hints) {

  /**
   * Compares two editions.
   *
   * @param before the earlier edition
   * @param after the later edition
   * @param java the changes of the compiled classes
   */
  public static Findings of(Edition before, Edition after, JavaChanges java) {
    Naming naming = new Naming(before, after);
    SentSchemas sent = new SentSchemas(after.prepared());
    List<Difference> differences =
        new ArrayList<>(
            Comparison.of(
                EffectiveDescription.of(before.prepared()),
                EffectiveDescription.of(after.prepared(), before.prepared())));
    differences.addAll(new TagMoves(before.names(), after.names()).differences());
    Set<JavaChange> explained = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Difference difference : new Repetitions(differences).removed()) {
      Set<String> names = naming.of(difference);
      Set<JavaChange> changes = naming.changes(names, java);
      Impact impact = java.known() ? JavaChanges.worst(changes) : Impact.UNKNOWN;
      Set<JavaChange> filters = impact.breaks() ? naming.filters(names, java) : Set.of();
      explained.addAll(changes);
      explained.addAll(filters);
      filters.forEach(filter -> names.add(filter.name()));
      Wording wording = Wording.of(difference);
      boolean required =
          differences.stream().anyMatch(part -> Repetitions.covers(difference, part));
      findings.add(
          new Finding(
              wording,
              names,
              impact,
              Consequence.of(wording, sent.has(difference.at()), required)));
    }
    findings.sort(Comparator.comparing(finding -> finding.wording().subject().kind()));
    return new Findings(
        List.copyOf(findings),
        java,
        unexplained(java, explained),
        new OverlayHints(before, after).lines(findings));
  }

  List<Finding> of(Subject.Kind kind) {
    return all.stream().filter(finding -> finding.wording().subject().kind() == kind).toList();
  }

  /** A type that is gone is one change, whatever it had. */
  private static List<JavaChange> unexplained(JavaChanges java, Set<JavaChange> explained) {
    return java.all().stream()
        .filter(change -> change.impact().breaks() && !explained.contains(change))
        .filter(change -> change.isWhole() || !java.hasRemoved(change.type()))
        .toList();
  }

  /**
   * An edition of the description.
   *
   * @param prepared the description after the overlay
   * @param names its Java names
   */
  public record Edition(Document prepared, JavaNames names) {}
}
