package io.github.computeops.internal.request;

import feign.Param;

/** Checks and encodes a path parameter of a generated method. Feign does not change the result. */
public final class SegmentExpander implements Param.Expander {
  /** Called by Feign. */
  public SegmentExpander() {}

  /** {@return the value's text, encoded as one segment of a path} */
  @Override
  public String expand(Object value) {
    return PercentEncoding.of(ParameterRule.checkSegment("A path parameter", value));
  }
}
