package io.github.computeops.internal.request;

import feign.Param;

/**
 * Checks and encodes a required query parameter of a generated method, or one value of it if it
 * repeats. Feign does not change the result.
 */
public final class QueryExpander implements Param.Expander {
  /** Called by Feign. */
  public QueryExpander() {}

  /** {@return the value's text, encoded for a query} */
  @Override
  public String expand(Object value) {
    Object given = ParameterRule.checkRequired("A query parameter", value);
    return PercentEncoding.of(ParameterText.of(given));
  }
}
