package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import java.util.List;

/**
 * All differences between two prepared descriptions, each with its Java names and its impact.
 *
 * @param all the differences
 * @param java the changes of the compiled classes
 * @param unexplained the breaking changes that no difference of the descriptions explains
 * @param orphans the types that are gone because nothing refers to their schemas any more
 * @param hints what the overlay should say, a line each
 */
public record Findings(
    List<Finding> all,
    JavaChanges java,
    List<JavaChange> unexplained,
    List<JavaChange> orphans,
    List<String> hints) {

  /**
   * Compares two editions.
   *
   * @param before the earlier edition
   * @param after the later edition
   * @param java the changes of the compiled classes
   */
  public static Findings of(Edition before, Edition after, JavaChanges java) {
    return new FindingMaker(before, after, java).make();
  }

  List<Finding> of(Subject.Kind kind) {
    return all.stream().filter(finding -> finding.wording().subject().kind() == kind).toList();
  }

  /**
   * An edition of the description.
   *
   * @param prepared the description after the overlay
   * @param names its Java names
   */
  public record Edition(Document prepared, JavaNames names) {}
}
