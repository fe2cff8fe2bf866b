package io.github.computeops.spec.compare;

import java.util.List;
import java.util.Set;

/** A difference as a line that a reader of the API understands. */
record Wording(Difference difference, Subject subject, Way way) {
  /** Said that it differs, not how: the values are long, and of no use here. */
  private static final Set<String> OPAQUE = Set.of("example", "examples");

  static Wording of(Difference difference) {
    Subject subject = Subject.of(difference.at());
    List<String> steps = difference.at().steps();
    return new Wording(difference, subject, Way.of(steps.subList(subject.length(), steps.size())));
  }

  boolean isWhole() {
    return way.part().isEmpty() && way.facet().isEmpty();
  }

  boolean isDeprecation() {
    return way.facet().equals("deprecated") && Boolean.TRUE.equals(difference.is());
  }

  String line() {
    if (way.facet().isEmpty()) {
      return lead() + verb() + (isWhole() ? "" : shape());
    }
    return lead() + facet(way.facet());
  }

  private String lead() {
    return subject.name() + (way.part().isEmpty() ? "" : ", " + way.part()) + ": ";
  }

  private String verb() {
    return switch (difference.kind()) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
    };
  }

  private String shape() {
    return difference.kind() == Difference.Kind.ADDED ? ", " + Shape.of(difference.is()) : "";
  }

  private String facet(String facet) {
    boolean on = difference.kind() == Difference.Kind.ADDED || Boolean.TRUE.equals(difference.is());
    if (facet.startsWith("enum/")) {
      return "value `" + difference.last() + "` " + verb();
    }
    if (facet.startsWith("required/")) {
      return "`" + difference.last() + "` is " + (on ? "required" : "no longer required");
    }
    if (facet.equals("required") || facet.equals("deprecated")) {
      return on ? "is " + facet : "is no longer " + facet;
    }
    if (OPAQUE.contains(facet.split("/")[0])) {
      return "`" + facet + "` " + verb();
    }
    return difference.kind() == Difference.Kind.CHANGED
        ? "`" + facet + "` " + Shape.of(difference.was()) + " became " + Shape.of(difference.is())
        : "`" + facet + "` " + Shape.of(difference.value()) + " " + verb();
  }

  /** Whether the service may now refuse what it took before. */
  boolean narrows() {
    String facet = way.facet();
    boolean added = difference.kind() != Difference.Kind.REMOVED;
    return facet.startsWith("required") && added && !Boolean.FALSE.equals(difference.is())
        || facet.startsWith("enum/") && !added
        || added && Set.of("pattern", "const", "format").contains(facet)
        || facet.startsWith("max") && added && isLess(difference.is(), difference.was())
        || facet.startsWith("min") && added && isLess(difference.was(), difference.is());
  }

  private static boolean isLess(Object one, Object other) {
    return !(one instanceof Number less && other instanceof Number more)
        || less.doubleValue() < more.doubleValue();
  }
}
