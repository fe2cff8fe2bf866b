package io.github.computeops.internal.request;

import feign.Param;

/**
 * Encodes a required query parameter of a generated method. Feign leaves what it gives as it is.
 */
public final class QueryExpander implements Param.Expander {
  /** Made by Feign. */
  public QueryExpander() {}

  /** The text, encoded for a query. */
  @Override
  public String expand(Object value) {
    return EmptyValue.encoded(ParameterText.of(value));
  }
}
