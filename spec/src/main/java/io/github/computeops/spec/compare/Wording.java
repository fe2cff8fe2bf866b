package io.github.computeops.spec.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words a difference for readers who know the API. */
record Wording(Difference difference, Subject subject, ChangedPart changed) {
  /** Keywords whose values are not shown, since they are long and of no use here. */
  private static final Set<String> OPAQUE = Set.of("example", "examples");

  static Wording of(Difference difference) {
    Subject subject = Subject.of(difference.at());
    List<String> steps = difference.at().steps();
    return new Wording(
        difference, subject, ChangedPart.of(steps.subList(subject.length(), steps.size())));
  }

  boolean isWhole() {
    return changed.part().isEmpty() && changed.keyword().isEmpty();
  }

  boolean isDeprecation() {
    return changed.keyword().equals("deprecated") && Boolean.TRUE.equals(difference.is());
  }

  String line() {
    if (changed.keyword().isEmpty()) {
      return lead() + verb() + (isWhole() ? "" : shape());
    }
    return lead() + keyword(changed.keyword());
  }

  private String lead() {
    return subject.name() + (changed.part().isEmpty() ? "" : ", " + changed.part()) + ": ";
  }

  private String verb() {
    return switch (difference.kind()) {
      case ADDED -> "added";
      case REMOVED -> "removed" + announced();
      case CHANGED ->
          subject.name().startsWith("the tag ")
              ? "is now " + ValueSummary.of(difference.is())
              : "changed";
    };
  }

  /** Says of an operation that is gone whether callers could know. */
  private String announced() {
    if (!isWhole() || subject.kind() != Subject.Kind.OPERATION) {
      return "";
    }
    return difference.was() instanceof Map<?, ?> was && Boolean.TRUE.equals(was.get("deprecated"))
        ? " (was deprecated)"
        : " (was not deprecated)";
  }

  private String shape() {
    if (difference.kind() != Difference.Kind.ADDED) {
      return "";
    }
    boolean empty =
        changed.part().matches("response `[^`]*`")
            && difference.is() instanceof Map<?, ?> response
            && !response.containsKey("content");
    return ", " + (empty ? "without a body" : required() + ValueSummary.of(difference.is()));
  }

  private String required() {
    return difference.is() instanceof Map<?, ?> added && Boolean.TRUE.equals(added.get("required"))
        ? "required, "
        : "";
  }

  private String keyword(String keyword) {
    boolean on = difference.kind() == Difference.Kind.ADDED || Boolean.TRUE.equals(difference.is());
    if (keyword.startsWith("enum/")) {
      return "value `" + difference.last() + "` " + verb();
    }
    if (keyword.startsWith("required/")) {
      return "`" + difference.last() + "` is " + (on ? "required" : "no longer required");
    }
    if (keyword.equals("required") || keyword.equals("deprecated")) {
      return on ? "is " + keyword : "is no longer " + keyword;
    }
    if (OPAQUE.contains(keyword.split("/")[0])) {
      return "`" + keyword + "` " + verb();
    }
    return difference.kind() == Difference.Kind.CHANGED
        ? "`"
            + keyword
            + "` changed from "
            + ValueSummary.of(difference.was())
            + " to "
            + ValueSummary.of(difference.is())
        : "`" + keyword + "` " + ValueSummary.of(difference.value()) + " " + verb();
  }

  /** Returns whether the service may now reject what it accepted before. */
  boolean narrows() {
    String keyword = changed.keyword();
    boolean added = difference.kind() != Difference.Kind.REMOVED;
    return keyword.startsWith("required") && added && !Boolean.FALSE.equals(difference.is())
        || keyword.startsWith("enum/") && !added
        || added && Set.of("pattern", "const", "format").contains(keyword)
        || keyword.startsWith("max") && added && isLess(difference.is(), difference.was())
        || keyword.startsWith("min") && added && isLess(difference.was(), difference.is());
  }

  private static boolean isLess(Object one, Object other) {
    return !(one instanceof Number less && other instanceof Number more)
        || less.doubleValue() < more.doubleValue();
  }
}
