package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the overlay should say, or no longer say, because of an update: nobody is asked otherwise.
 */
record OverlayHints(Findings.Edition before, Findings.Edition after) {

  List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    findings.stream().filter(OverlayHints::isDeprecation).forEach(f -> lines.add(successor(f)));
    otherNames().forEach(lines::add);
    forgottenTags().forEach(lines::add);
    return lines;
  }

  private static boolean isDeprecation(Finding finding) {
    Wording wording = finding.wording();
    return wording.subject().kind() == Subject.Kind.OPERATION
        && wording.isDeprecation()
        && wording.changed().part().isEmpty();
  }

  private static String successor(Finding finding) {
    return finding.wording().subject().name()
        + " is deprecated: say what to call instead, with `x-successor`.";
  }

  /** New operations that are called differently in another version. */
  private List<String> otherNames() {
    Map<String, String> known = new TreeMap<>();
    before.names().methods().forEach((at, method) -> known.put(unversioned(at), method));
    List<String> lines = new ArrayList<>();
    after
        .names()
        .methods()
        .forEach(
            (at, method) -> {
              String other = known.getOrDefault(unversioned(at), method);
              boolean added = !before.names().methods().containsKey(at);
              if (added && !member(other).equals(member(method))) {
                lines.add(
                    "`"
                        + Finding.simple(method)
                        + "` is new; in another version it is `"
                        + Finding.simple(other)
                        + "`, so it may need that `x-java-name`.");
              }
            });
    return lines;
  }

  private static String unversioned(String pointer) {
    return pointer.replaceAll("~1v\\d+((alpha|beta)\\d*)?(?=~1|/)", "");
  }

  private static String member(String method) {
    return method.substring(method.indexOf('#') + 1);
  }

  /** Tags that lost their last operation, but are still described. */
  private List<String> forgottenTags() {
    List<String> lines = new ArrayList<>();
    if (after.prepared().tree().get("tags") instanceof List<?> tags) {
      for (Object tag : tags) {
        Object name = tag instanceof Map<?, ?> map ? map.get("name") : null;
        String at = Pointer.ROOT.child("tags").child(String.valueOf(name)).toString();
        Set<String> was = before.names().byPointer().getOrDefault(at, Set.of());
        if (!was.isEmpty() && !after.names().byPointer().containsKey(at)) {
          lines.add("the tag `" + name + "` has no operation any more, but is still described.");
        }
      }
    }
    return lines;
  }
}
