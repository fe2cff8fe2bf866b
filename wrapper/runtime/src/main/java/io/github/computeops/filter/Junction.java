package io.github.computeops.filter;

import java.util.ArrayList;
import java.util.List;

/** Two or more conditions joined by {@code and}, or by {@code or}; none is joined by the same. */
final class Junction extends Filter {
  private final boolean all;
  private final List<Filter> terms;

  private Junction(boolean all, List<Filter> terms) {
    super(1 + terms.stream().mapToInt(Filter::depth).max().orElse(0));
    this.all = all;
    this.terms = List.copyOf(terms);
  }

  static Filter of(boolean all, List<Filter> terms) {
    List<Filter> flat = new ArrayList<>();
    terms.forEach(term -> flat.addAll(alike(all, term)));
    if (flat.isEmpty()) {
      throw new IllegalArgumentException("A filter needs a term; leave the filter out instead.");
    }
    return flat.size() == 1 ? flat.get(0) : new Junction(all, flat);
  }

  private static List<Filter> alike(boolean all, Filter term) {
    return term instanceof Junction junction && junction.all == all
        ? junction.terms
        : List.of(term);
  }

  @Override
  public <R> R accept(FilterVisitor<R> visitor) {
    return all ? visitor.and(terms) : visitor.or(terms);
  }

  @Override
  List<Object> parts() {
    return List.of(all, terms);
  }
}
