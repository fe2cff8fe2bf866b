package io.github.computeops.spec.update;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.HttpMethods;
import io.github.computeops.spec.Pair;
import io.github.computeops.spec.Place;
import io.github.computeops.spec.Pointer;
import io.github.computeops.spec.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries our prose into a new edition: what is a fact is theirs, what is prose is ours where we
 * have it for the same place, and else left out.
 */
final class Carrying {
  private final List<Pointer> unwritten = new ArrayList<>();

  private Carrying() {}

  static Carried of(Document ours, Document theirs) {
    Carrying carrying = new Carrying();
    Map<String, Object> tree =
        carrying.map(ours.tree(), theirs.tree(), Place.KEYWORDS, Pointer.ROOT);
    return new Carried(new Document(theirs.name(), tree), List.copyOf(carrying.unwritten));
  }

  private Object value(Object ours, Object theirs, Place place, Pointer at) {
    if (theirs instanceof Map<?, ?> map) {
      return map(ours instanceof Map<?, ?> known ? known : null, map, place, at);
    }
    return theirs instanceof List<?> list
        ? list(ours instanceof List<?> known ? known : List.of(), list, place, at)
        : theirs;
  }

  private Map<String, Object> map(Map<?, ?> ours, Map<?, ?> theirs, Place place, Pointer at) {
    Map<String, Object> carried = new LinkedHashMap<>();
    if (ours == null && place == Place.KEYWORDS && wantsProse(theirs, at)) {
      unwritten.add(at);
    }
    Map<?, ?> known = ours == null ? Map.of() : ours;
    theirs.forEach(
        (key, value) -> {
          String name = key.toString();
          if (!Prose.is(name, place)) {
            Place under = Prose.under(place, name, value);
            carried.put(name, value(known.get(name), value, under, at.child(name)));
          }
        });
    known.forEach(
        (name, value) -> {
          if (Prose.is(name.toString(), place)) {
            carried.put(name.toString(), value);
          }
        });
    if (isAnswer(theirs, place, at)) {
      carried.putIfAbsent("description", phrase(last(at, 0)));
    }
    return carried;
  }

  private List<Object> list(List<?> ours, List<?> theirs, Place place, Pointer at) {
    Object[] carried = new Object[theirs.size()];
    for (Pair pair : Pair.of(ours, theirs)) {
      if (!pair.isGone()) {
        Object known = pair.isNew() ? null : ours.get(pair.before());
        int index = pair.after();
        carried[index] = value(known, theirs.get(index), place, at.child(index));
      }
    }
    return new ArrayList<>(java.util.Arrays.asList(carried));
  }

  private static boolean wantsProse(Map<?, ?> theirs, Pointer at) {
    if (theirs.containsKey("$ref")) {
      return false;
    }
    boolean operation = last(at, 2).equals("paths") && HttpMethods.ALL.contains(last(at, 0));
    boolean parameter = theirs.containsKey("in") && theirs.containsKey("name");
    boolean property = last(at, 1).equals("properties") && !theirs.containsKey("const");
    return operation
        || parameter
        || property
        || theirs.keySet().stream().anyMatch(name -> Prose.is(name.toString(), Place.KEYWORDS));
  }

  /** A response must have a description; no other object must. */
  private static boolean isAnswer(Map<?, ?> theirs, Place place, Pointer at) {
    return place == Place.KEYWORDS
        && last(at, 1).equals("responses")
        && !last(at, 2).equals("properties")
        && !theirs.containsKey("$ref");
  }

  private static String phrase(String status) {
    return status.matches("[1-5](\\d\\d|XX)") ? "Status " + status + "." : "Any other answer.";
  }

  private static String last(Pointer at, int back) {
    int index = at.steps().size() - 1 - back;
    return index < 0 ? "" : at.steps().get(index);
  }

  /**
   * A description with our prose.
   *
   * @param unwritten the places that are new, so that we have no prose for them
   */
  record Carried(Document description, List<Pointer> unwritten) {}
}
