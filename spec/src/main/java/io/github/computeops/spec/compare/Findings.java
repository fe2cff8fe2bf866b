package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All differences between two prepared descriptions, each with its Java names and its impact.
 *
 * @param all the differences
 * @param java the changes of the compiled classes
 */
public record Findings(List<Finding> all, JavaChanges java) {

  /**
   * Compares two editions.
   *
   * @param before the earlier edition
   * @param after the later edition
   * @param java the changes of the compiled classes
   */
  public static Findings of(Edition before, Edition after, JavaChanges java) {
    Naming naming = new Naming(before, after);
    List<Finding> findings = new ArrayList<>();
    for (Difference difference :
        withoutRepetition(Comparison.of(before.prepared(), after.prepared()))) {
      Set<String> names = naming.of(difference);
      findings.add(new Finding(Wording.of(difference), names, naming.impact(names, java)));
    }
    findings.sort(Comparator.comparing(finding -> finding.wording().subject().kind()));
    return new Findings(List.copyOf(findings), java);
  }

  /** Leaves out that a property is required if the property itself was added or removed. */
  private static List<Difference> withoutRepetition(List<Difference> differences) {
    return differences.stream()
        .filter(difference -> differences.stream().noneMatch(whole -> covers(whole, difference)))
        .toList();
  }

  private static boolean covers(Difference whole, Difference part) {
    List<String> steps = part.at().steps();
    if (whole.kind() != part.kind() || steps.size() < 2) {
      return false;
    }
    Pointer holder = new Pointer(steps.subList(0, steps.size() - 2));
    return steps.get(steps.size() - 2).equals("required")
        && whole.at().equals(holder.child("properties").child(part.last()));
  }

  List<Finding> of(Subject.Kind kind) {
    return all.stream().filter(finding -> finding.wording().subject().kind() == kind).toList();
  }

  /** Returns the breaking changes that no difference of the descriptions explains. */
  List<JavaChange> unexplained() {
    Set<String> names = new TreeSet<>();
    all.forEach(finding -> names.addAll(finding.names()));
    return java.all().stream()
        .filter(change -> change.impact().breaks())
        .filter(change -> names.stream().noneMatch(change::isOf))
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
