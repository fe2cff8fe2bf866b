package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All differences between two prepared descriptions, each with its names and its impact. */
public record Findings(List<Finding> all, JavaChanges java) {

  /**
   * Compares.
   *
   * @param before the earlier edition and its names in Java
   * @param after the later edition and its names in Java
   * @param java what differs between the compiled classes
   */
  public static Findings of(Edition before, Edition after, JavaChanges java) {
    Naming naming = new Naming(before, after);
    List<Finding> findings = new ArrayList<>();
    for (Difference difference : told(Comparison.of(before.prepared(), after.prepared()))) {
      Set<String> names = naming.of(difference);
      findings.add(new Finding(Wording.of(difference), names, naming.impact(names, java)));
    }
    findings.sort(Comparator.comparing(finding -> finding.wording().subject().kind()));
    return new Findings(List.copyOf(findings), java);
  }

  /** That something new or gone is required says nothing more. */
  private static List<Difference> told(List<Difference> differences) {
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

  /** What breaks callers and comes from no difference of the descriptions. */
  List<JavaChange> unexplained() {
    Set<String> names = new TreeSet<>();
    all.forEach(finding -> names.addAll(finding.names()));
    return java.all().stream()
        .filter(change -> change.impact().breaks())
        .filter(change -> names.stream().noneMatch(change::isOf))
        .toList();
  }

  /** An edition of the description, prepared, and what it is called in Java. */
  public record Edition(Document prepared, JavaNames names) {}
}
