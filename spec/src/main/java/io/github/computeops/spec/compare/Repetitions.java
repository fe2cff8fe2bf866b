package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Leaves out differences that say again what another says. */
record Repetitions(List<Difference> all) {
  private static final String PARAMETERS = "parameters";

  List<Difference> removed() {
    return all.stream()
        .filter(difference -> !isUnused(difference) && !isTag(difference))
        .filter(difference -> all.stream().noneMatch(other -> isRenamed(difference, other)))
        .filter(difference -> all.stream().noneMatch(other -> isOfType(difference, other)))
        .filter(difference -> all.stream().noneMatch(whole -> covers(whole, difference)))
        .filter(difference -> all.stream().noneMatch(shared -> isShared(shared, difference)))
        .toList();
  }

  /** That a property is required is said with the property itself, if that was added or removed. */
  static boolean covers(Difference whole, Difference part) {
    List<String> steps = part.at().steps();
    if (whole.kind() != part.kind() || steps.size() < 2) {
      return false;
    }
    Pointer holder = new Pointer(steps.subList(0, steps.size() - 2));
    return steps.get(steps.size() - 2).equals("required")
        && whole.at().equals(holder.child("properties").child(part.last()));
  }

  /** A shared parameter is reported once, and not for each operation that refers to it. */
  private static boolean isShared(Difference shared, Difference difference) {
    List<String> component = shared.at().steps();
    List<String> steps = difference.at().steps();
    return isComponent(component)
        && component.size() > 3
        && steps.size() > 5
        && steps.get(0).equals("paths")
        && steps.get(3).equals(PARAMETERS)
        && steps.subList(5, steps.size()).equals(component.subList(3, component.size()))
        && Objects.equals(shared.was(), difference.was())
        && Objects.equals(shared.is(), difference.is());
  }

  /** A path parameter that goes while another comes has another name, which callers do not see. */
  private static boolean isRenamed(Difference one, Difference other) {
    return isPathParameter(one)
        && isPathParameter(other)
        && one.kind() != other.kind()
        && one.at().steps().subList(0, 4).equals(other.at().steps().subList(0, 4));
  }

  private static boolean isPathParameter(Difference difference) {
    List<String> steps = difference.at().steps();
    return difference.kind() != Difference.Kind.CHANGED
        && steps.size() == 5
        && steps.get(3).equals(PARAMETERS)
        && difference.last().endsWith(" in path");
  }

  /** What only another type has comes and goes with the type. */
  private static boolean isOfType(Difference part, Difference type) {
    List<String> steps = part.at().steps();
    List<String> holder = type.at().steps().subList(0, type.at().steps().size() - 1);
    return type.last().equals("type")
        && type.kind() == Difference.Kind.CHANGED
        && part.kind() != Difference.Kind.CHANGED
        && steps.size() > holder.size()
        && steps.subList(0, holder.size()).equals(holder)
        && Set.of("items", "properties", "additionalProperties", "format", "enum")
            .contains(steps.get(holder.size()));
  }

  /** A shared parameter that comes or goes is seen in the operations that refer to it. */
  private static boolean isUnused(Difference difference) {
    return isComponent(difference.at().steps()) && difference.at().steps().size() == 3;
  }

  private static boolean isComponent(List<String> steps) {
    return steps.size() >= 3
        && steps.get(0).equals("components")
        && steps.get(1).equals(PARAMETERS);
  }

  /** What tags say is no difference to callers, unless {@link TagMoves} finds another interface. */
  private static boolean isTag(Difference difference) {
    List<String> steps = difference.at().steps();
    return difference.kind() != Difference.Kind.CHANGED && steps.get(0).equals("tags")
        || steps.size() == 5 && steps.get(0).equals("paths") && steps.get(3).equals("tags");
  }
}
