package io.github.computeops.filter;

import java.util.List;

/** The negation of a condition. */
final class Negation extends Filter {
  private final Filter term;

  Negation(Filter term) {
    super(1 + term.depth());
    this.term = term;
  }

  @Override
  public <R> R accept(FilterVisitor<R> visitor) {
    return visitor.not(term);
  }

  @Override
  List<Object> parts() {
    return List.of(term);
  }
}
