package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.Pair;
import io.github.computeops.spec.Place;
import io.github.computeops.spec.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the facts that differ between two editions of a description, prose aside. */
final class Comparison {
  /** Compared as a whole, since a part of them says nothing. */
  private static final Set<String> WHOLE =
      Set.of("const", "default", "example", "examples", "type");

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  static List<Difference> of(Document before, Document after) {
    Comparison comparison = new Comparison();
    comparison.maps(
        (Map<?, ?>) Prose.without(before.tree(), Place.KEYWORDS),
        (Map<?, ?>) Prose.without(after.tree(), Place.KEYWORDS),
        Place.KEYWORDS,
        Trail.ROOT);
    return List.copyOf(comparison.differences);
  }

  private void maps(Map<?, ?> before, Map<?, ?> after, Place place, Trail trail) {
    Set<Object> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (Object key : names) {
      String name = key.toString();
      member(name, before, after, place, trail);
    }
  }

  private void member(String name, Map<?, ?> before, Map<?, ?> after, Place place, Trail trail) {
    Object was = before.get(name);
    Object is = after.get(name);
    Object either = was == null ? is : was;
    if (either instanceof Map && (trail.child(name).isSection() || trail.child(name).isPath())) {
      was = Objects.requireNonNullElse(was, Map.of());
      is = Objects.requireNonNullElse(is, Map.of());
    }
    if (!after.containsKey(name) && is == null) {
      differences.add(removed(trail.gone(name, name), was));
    } else if (!before.containsKey(name) && was == null) {
      differences.add(added(trail.fresh(name, name), is));
    } else if (place == Place.KEYWORDS && WHOLE.contains(name)) {
      scalars(was, is, trail.child(name));
    } else {
      values(was, is, Prose.under(place, name, either), trail.child(name));
    }
  }

  private void values(Object was, Object is, Place place, Trail trail) {
    if (was instanceof Map<?, ?> before && is instanceof Map<?, ?> after) {
      maps(before, after, place, trail);
    } else if (was instanceof List<?> before && is instanceof List<?> after) {
      lists(before, after, place, trail);
    } else {
      scalars(was, is, trail);
    }
  }

  private void scalars(Object was, Object is, Trail trail) {
    if (!Objects.equals(was, is)) {
      differences.add(
          new Difference(
              Difference.Kind.CHANGED, trail.at(), trail.before(), trail.after(), was, is));
    }
  }

  private void lists(List<?> before, List<?> after, Place place, Trail trail) {
    for (Pair pair : Pair.of(before, after)) {
      if (pair.isGone()) {
        Object was = before.get(pair.before());
        differences.add(removed(trail.gone(name(was, pair.before()), pair.before()), was));
      } else if (pair.isNew()) {
        Object is = after.get(pair.after());
        differences.add(added(trail.fresh(name(is, pair.after()), pair.after()), is));
      } else {
        Object is = after.get(pair.after());
        Trail item = trail.child(name(is, pair.after()), pair.before(), pair.after());
        values(before.get(pair.before()), is, place, item);
      }
    }
  }

  private static String name(Object item, int index) {
    String name = Pair.name(item);
    return name.isEmpty() && item instanceof Map ? String.valueOf(index + 1) : name;
  }

  private static Difference added(Trail trail, Object is) {
    return new Difference(
        Difference.Kind.ADDED, trail.at(), trail.before(), trail.after(), null, is);
  }

  private static Difference removed(Trail trail, Object was) {
    return new Difference(
        Difference.Kind.REMOVED, trail.at(), trail.before(), trail.after(), was, null);
  }
}
