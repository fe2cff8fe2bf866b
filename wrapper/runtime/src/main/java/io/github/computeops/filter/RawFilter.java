package io.github.computeops.filter;

import java.util.List;

/** A filter as its author wrote it, not parsed. */
final class RawFilter extends Filter {
  private final String text;

  RawFilter(String text) {
    super(1);
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(
          "The raw filter is " + (text == null ? "null" : "blank") + "; leave it out instead.");
    }
    this.text = text;
  }

  @Override
  public <R> R accept(FilterVisitor<R> visitor) {
    return visitor.raw(text);
  }

  @Override
  List<Object> parts() {
    return List.of(text);
  }
}
