package io.github.computeops.filter;

import java.util.List;

/**
 * A tag of a server, for tag filters; its key can be any string. It has the two comparisons that
 * the service documents: equality and presence. Immutable and thread-safe.
 */
public final class TagProperty {
  private final FilterOperand operand;

  private TagProperty(String key) {
    operand = FilterOperand.tag(FilterProperty.given(key));
  }

  /**
   * Returns a tag by its key.
   *
   * @param key any string
   * @return the tag
   */
  public static TagProperty of(String key) {
    return new TagProperty(key);
  }

  /**
   * Returns a filter for servers whose tag has the given value: {@code 'Rack' eq 'Rack1'}.
   *
   * @param value the value
   * @return the filter
   */
  public Filter eq(String value) {
    return new Comparison(operand, FilterOperator.EQ, List.of(FilterProperty.given(value)));
  }

  /**
   * Returns a filter for servers that have this tag: {@code 'Rack' in keys}.
   *
   * @return the filter
   */
  public Filter isPresent() {
    FilterOperand keys = FilterOperand.path(TagRule.KEYS);
    return new Comparison(keys, FilterOperator.HAS, List.of(operand.name()));
  }
}
