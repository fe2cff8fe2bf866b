package io.github.computeops.filter;

import java.util.List;

/**
 * A tag of a server, for tag filters; its key may be any text. Only what the service documents is
 * here: equality and presence. Immutable and thread-safe.
 */
public final class TagProperty {
  private final FilterOperand operand;

  private TagProperty(String key) {
    operand = FilterOperand.tag(FilterProperty.given(key));
  }

  /**
   * A tag by its key.
   *
   * @param key any text
   * @return the tag
   */
  public static TagProperty of(String key) {
    return new TagProperty(key);
  }

  /**
   * That the tag has a value: {@code 'Rack' eq 'Rack1'}.
   *
   * @param value the value
   * @return the filter
   */
  public Filter eq(String value) {
    return new Comparison(operand, FilterOperator.EQ, List.of(FilterProperty.given(value)));
  }

  /**
   * That there is such a tag: {@code 'Rack' in keys}.
   *
   * @return the filter
   */
  public Filter isPresent() {
    FilterOperand keys = FilterOperand.path(TagRule.KEYS);
    return new Comparison(keys, FilterOperator.HAS, List.of(operand.name()));
  }
}
