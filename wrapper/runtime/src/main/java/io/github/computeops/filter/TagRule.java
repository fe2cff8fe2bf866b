package io.github.computeops.filter;

import io.github.computeops.filter.FilterOperand.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that a filter has only properties in it, and a tag filter only tags. */
final class TagRule implements FilterVisitor<Void> {
  static final String KEYS = "keys";
  private final boolean tags;

  private TagRule(boolean tags) {
    this.tags = tags;
  }

  static void check(Filter filter, boolean tags) {
    filter.accept(new TagRule(tags));
  }

  @Override
  public Void and(List<Filter> terms) {
    terms.forEach(term -> term.accept(this));
    return null;
  }

  @Override
  public Void or(List<Filter> terms) {
    return and(terms);
  }

  @Override
  public Void not(Filter term) {
    return term.accept(this);
  }

  @Override
  public Void compare(
      FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals) {
    boolean key = operator == FilterOperator.HAS && operand.name().equals(KEYS);
    boolean tag = operand.form() == Form.TAG;
    if (tags && !tag && !key) {
      throw new IllegalArgumentException(
          "A tag filter cannot contain the property "
              + operand
              + "; give it to the filter parameter, or use a TagProperty.");
    }
    if (!tags && tag) {
      throw new IllegalArgumentException(
          "A filter cannot contain the tag " + operand + "; give it to the tag filter parameter.");
    }
    return null;
  }

  @Override
  public Void raw(String text) {
    return null;
  }
}
