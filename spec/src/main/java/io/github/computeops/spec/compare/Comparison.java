package io.github.computeops.spec.compare;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.ItemPair;
import io.github.computeops.spec.Place;
import io.github.computeops.spec.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the differences between two editions of a description; prose is ignored. */
final class Comparison {
  /** Keywords whose values are compared as a whole, since a part of one says nothing. */
  private static final Set<String> WHOLE =
      Set.of("const", "default", "example", "examples", "type");

  /** Keywords that only hold other things: without them there are none. */
  private static final Set<String> HOLDERS =
      Set.of("content", "headers", "parameters", "properties", "required", "responses");

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  static List<Difference> of(Document before, Document after) {
    Comparison comparison = new Comparison();
    comparison.maps(
        (Map<?, ?>) Prose.without(before.tree(), Place.KEYWORDS),
        (Map<?, ?>) Prose.without(after.tree(), Place.KEYWORDS),
        Place.KEYWORDS,
        EditionPointers.ROOT);
    return List.copyOf(comparison.differences);
  }

  private void maps(Map<?, ?> before, Map<?, ?> after, Place place, EditionPointers at) {
    Set<Object> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (Object key : names) {
      String name = key.toString();
      member(name, before, after, place, at);
    }
  }

  private void member(
      String name, Map<?, ?> before, Map<?, ?> after, Place place, EditionPointers at) {
    Object was = before.get(name);
    Object is = after.get(name);
    Object either = was == null ? is : was;
    if (either instanceof Map && (at.child(name).isSection() || at.child(name).isPath())) {
      was = Objects.requireNonNullElse(was, Map.of());
      is = Objects.requireNonNullElse(is, Map.of());
    }
    if (place == Place.KEYWORDS && HOLDERS.contains(name)) {
      was = orEmpty(was, either);
      is = orEmpty(is, either);
    }
    if (!after.containsKey(name) && is == null) {
      differences.add(removed(at.removed(name, name), was));
    } else if (!before.containsKey(name) && was == null) {
      differences.add(added(at.added(name, name), is));
    } else if (place == Place.KEYWORDS && WHOLE.contains(name)) {
      scalars(was, is, at.child(name));
    } else {
      values(was, is, Prose.under(place, name, either), at.child(name));
    }
  }

  private static Object orEmpty(Object value, Object either) {
    if (value != null || !(either instanceof Map) && !(either instanceof List)) {
      return value;
    }
    return either instanceof Map ? Map.of() : List.of();
  }

  private void values(Object was, Object is, Place place, EditionPointers at) {
    if (was instanceof Map<?, ?> before && is instanceof Map<?, ?> after) {
      maps(before, after, place, at);
    } else if (was instanceof List<?> before && is instanceof List<?> after) {
      lists(before, after, place, at);
    } else {
      scalars(was, is, at);
    }
  }

  private void scalars(Object was, Object is, EditionPointers at) {
    if (!Objects.equals(was, is)) {
      differences.add(
          new Difference(Difference.Kind.CHANGED, at.at(), at.before(), at.after(), was, is));
    }
  }

  private void lists(List<?> before, List<?> after, Place place, EditionPointers at) {
    for (ItemPair pair : ItemPair.of(before, after)) {
      if (pair.isGone()) {
        Object was = before.get(pair.before());
        differences.add(removed(at.removed(name(was, pair.before()), pair.before()), was));
      } else if (pair.isNew()) {
        Object is = after.get(pair.after());
        differences.add(added(at.added(name(is, pair.after()), pair.after()), is));
      } else {
        Object is = after.get(pair.after());
        EditionPointers item = at.child(name(is, pair.after()), pair.before(), pair.after());
        values(before.get(pair.before()), is, place, item);
      }
    }
  }

  private static String name(Object item, int index) {
    String name = ItemPair.name(item);
    return name.isEmpty() && item instanceof Map ? String.valueOf(index + 1) : name;
  }

  private static Difference added(EditionPointers at, Object is) {
    return new Difference(Difference.Kind.ADDED, at.at(), at.before(), at.after(), null, is);
  }

  private static Difference removed(EditionPointers at, Object was) {
    return new Difference(Difference.Kind.REMOVED, at.at(), at.before(), at.after(), was, null);
  }
}
