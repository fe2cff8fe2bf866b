package io.github.computeops.spec.update;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.HttpMethods;
import io.github.computeops.spec.ItemPair;
import io.github.computeops.spec.Place;
import io.github.computeops.spec.Pointer;
import io.github.computeops.spec.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Transfers our prose to a new edition: facts are taken from the edition, and prose is ours if we
 * have any for the same place, or else left out.
 */
final class ProseTransfer {
  private final List<Pointer> unwritten = new ArrayList<>();

  private ProseTransfer() {}

  static Result of(Document ours, Document theirs) {
    ProseTransfer transfer = new ProseTransfer();
    Map<String, Object> tree =
        transfer.map(ours.tree(), theirs.tree(), Place.KEYWORDS, Pointer.ROOT);
    return new Result(new Document(theirs.name(), tree), List.copyOf(transfer.unwritten));
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
    Map<String, Object> merged = new LinkedHashMap<>();
    if (ours == null && place == Place.KEYWORDS && wantsProse(theirs, at)) {
      unwritten.add(at);
    }
    Map<?, ?> known = ours == null ? Map.of() : ours;
    theirs.forEach(
        (key, value) -> {
          String name = key.toString();
          if (!Prose.is(name, place)) {
            Place under = Prose.under(place, name, value);
            merged.put(name, value(known.get(name), value, under, at.child(name)));
          }
        });
    known.forEach(
        (name, value) -> {
          if (Prose.is(name.toString(), place)) {
            merged.put(name.toString(), value);
          }
        });
    if (isResponse(theirs, place, at)) {
      merged.putIfAbsent("description", phrase(last(at, 0)));
    }
    return merged;
  }

  private List<Object> list(List<?> ours, List<?> theirs, Place place, Pointer at) {
    Object[] merged = new Object[theirs.size()];
    for (ItemPair pair : ItemPair.of(ours, theirs)) {
      if (!pair.isGone()) {
        Object known = pair.isNew() ? null : ours.get(pair.before());
        int index = pair.after();
        merged[index] = value(known, theirs.get(index), place, at.child(index));
      }
    }
    return new ArrayList<>(java.util.Arrays.asList(merged));
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

  /** Returns whether this is a response, the only object that must have a description. */
  private static boolean isResponse(Map<?, ?> theirs, Place place, Pointer at) {
    return place == Place.KEYWORDS
        && last(at, 1).equals("responses")
        && !last(at, 2).equals("properties")
        && !theirs.containsKey("$ref");
  }

  private static String phrase(String status) {
    return status.matches("[1-5](\\d\\d|XX)") ? "Status " + status + "." : "Any other response.";
  }

  private static String last(Pointer at, int back) {
    int index = at.steps().size() - 1 - back;
    return index < 0 ? "" : at.steps().get(index);
  }

  /**
   * A description with our prose.
   *
   * @param description the description
   * @param unwritten the new places, for which we have no prose yet
   */
  record Result(Document description, List<Pointer> unwritten) {}
}
