package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what each difference means for callers, and what no difference explains. */
final class FindingMaker {
  private final Findings.Edition before;
  private final Findings.Edition after;
  private final JavaChanges java;
  private final Naming naming;
  private final SentSchemas sent;
  private final List<Difference> differences;
  private final Set<JavaChange> explained = new HashSet<>();

  FindingMaker(Findings.Edition before, Findings.Edition after, JavaChanges java) {
    this.before = before;
    this.after = after;
    this.java = java;
    naming = new Naming(before, after);
    sent = new SentSchemas(after.prepared());
    differences =
        new ArrayList<>(
            Comparison.of(
                EffectiveDescription.of(before.prepared()),
                EffectiveDescription.of(after.prepared(), before.prepared())));
    differences.addAll(new TagMoves(before.names(), after.names()).differences());
  }

  Findings make() {
    List<Finding> findings = new ArrayList<>();
    new Repetitions(differences).removed().forEach(each -> findings.add(finding(each)));
    findings.sort(Comparator.comparing(finding -> finding.wording().subject().kind()));
    List<JavaChange> unexplained = unexplained();
    return new Findings(
        List.copyOf(findings),
        java,
        unexplained.stream().filter(change -> !isOrphan(change)).toList(),
        unexplained.stream().filter(this::isOrphan).toList(),
        new OverlayHints(before, after).lines(findings));
  }

  private Finding finding(Difference difference) {
    Set<String> names = naming.of(difference);
    Set<JavaChange> changes = naming.changes(names, java);
    explained.addAll(changes);
    Impact impact = java.known() ? JavaChanges.worst(changes) : Impact.UNKNOWN;
    if (impact.breaks()) {
      Set<JavaChange> filters = naming.filters(names, java);
      explained.addAll(filters);
      filters.forEach(filter -> names.add(filter.name()));
    }
    Wording wording = Wording.of(difference);
    return new Finding(wording, names, impact, consequence(wording));
  }

  private String consequence(Wording wording) {
    Difference difference = wording.difference();
    boolean required = differences.stream().anyMatch(part -> Repetitions.covers(difference, part));
    return Consequence.of(wording, sent.has(difference.at()), required);
  }

  /** A type that is gone is one change, whatever it had. */
  private List<JavaChange> unexplained() {
    return java.all().stream()
        .filter(change -> change.impact().breaks() && !explained.contains(change))
        .filter(change -> change.isWhole() || !java.hasRemoved(change.type()))
        .toList();
  }

  /** Tells whether a type is gone although its schema is there: nothing refers to it any more. */
  private boolean isOrphan(JavaChange change) {
    return change.isWhole()
        && java.hasRemoved(change.type())
        && before.names().places(change.type()).stream()
            .anyMatch(place -> Pointer.parse(place).find(after.prepared().tree()).isPresent());
  }
}
