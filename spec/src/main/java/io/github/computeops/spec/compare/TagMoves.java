package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what became of interfaces whose tag has another name, and operations that moved to another
 * tag. Only the first tag of an operation matters to callers.
 */
final class TagMoves {
  private final Map<String, String> before;
  private final Map<String, String> after;
  private final Map<String, String> tagsBefore;
  private final Map<String, String> tagsAfter;

  TagMoves(JavaNames before, JavaNames after) {
    this.before = before.operations();
    this.after = after.operations();
    tagsBefore = before.tags();
    tagsAfter = after.tags();
  }

  /** Returns a difference for each tag that was renamed, and for each operation that moved. */
  List<Difference> differences() {
    Map<String, String> renamed = renamed();
    List<Difference> differences = new ArrayList<>();
    renamed.forEach((was, is) -> differences.add(renaming(was, is)));
    before.forEach(
        (operation, owner) -> {
          String was = tagsBefore.get(owner);
          String is = tagsAfter.get(after.getOrDefault(operation, ""));
          if (was != null && is != null && !was.equals(is) && !is.equals(renamed.get(was))) {
            differences.add(move(Pointer.parse(operation), was, is));
          }
        });
    return differences;
  }

  /** The tags that are gone, and the new ones that have what was theirs. */
  private Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    before.forEach(
        (operation, owner) -> {
          String was = tagsBefore.get(owner);
          String is = tagsAfter.get(after.getOrDefault(operation, ""));
          if (is != null && !tagsBefore.containsValue(is) && !tagsAfter.containsValue(was)) {
            renamed.putIfAbsent(was, is);
          }
        });
    return renamed;
  }

  private static Difference renaming(String was, String is) {
    Pointer at = tag(was);
    return new Difference(Difference.Kind.CHANGED, at, at, tag(is), was, is);
  }

  private static Difference move(Pointer operation, String was, String is) {
    Pointer at = operation.child("tags");
    return new Difference(Difference.Kind.CHANGED, at, operation, operation, was, is);
  }

  private static Pointer tag(String tag) {
    return Pointer.ROOT.child("tags").child(tag);
  }
}
