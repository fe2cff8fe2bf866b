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
record TagMoves(JavaNames before, JavaNames after) {
  private static final String TAGS = "/tags/";

  /** Returns a difference for each tag that was renamed, and for each operation that moved. */
  List<Difference> differences() {
    Map<String, String> renamed = renamed();
    List<Difference> differences = new ArrayList<>();
    renamed.forEach((was, is) -> differences.add(difference(tag(was), tag(is), was, is)));
    before
        .operations()
        .forEach(
            (operation, owner) -> {
              String now = after.operations().get(operation);
              if (now != null && isMove(owner, now, renamed)) {
                Pointer at = Pointer.parse(operation);
                differences.add(
                    new Difference(
                        Difference.Kind.CHANGED,
                        at.child("tags"),
                        at,
                        at,
                        tagOf(before, owner),
                        tagOf(after, now)));
              }
            });
    return differences;
  }

  private boolean isMove(String owner, String now, Map<String, String> renamed) {
    String was = tagOf(before, owner);
    return !owner.equals(now) && !tagOf(after, now).equals(renamed.get(was));
  }

  /** The tags that are gone, and the new ones that have all that is left of their operations. */
  private Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    before
        .operations()
        .forEach(
            (operation, owner) -> {
              String was = tagOf(before, owner);
              String now = after.operations().get(operation);
              if (now != null && isNew(tagOf(after, now)) && isGone(was)) {
                renamed.putIfAbsent(was, tagOf(after, now));
              }
            });
    return renamed;
  }

  private boolean isGone(String tag) {
    return !after.byPointer().containsKey(tag(tag).toString());
  }

  private boolean isNew(String tag) {
    return !before.byPointer().containsKey(tag(tag).toString());
  }

  private static Difference difference(Pointer was, Pointer is, String old, String now) {
    return new Difference(Difference.Kind.CHANGED, was, was, is, old, now);
  }

  private static Pointer tag(String tag) {
    return Pointer.ROOT.child("tags").child(tag);
  }

  private static String tagOf(JavaNames names, String owner) {
    return names.byPointer().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(TAGS) && entry.getValue().contains(owner))
        .map(entry -> Pointer.parse(entry.getKey()).steps().get(1))
        .findFirst()
        .orElse("");
  }
}
