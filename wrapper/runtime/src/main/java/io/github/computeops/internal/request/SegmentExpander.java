package io.github.computeops.internal.request;

import feign.Param;

/** Encodes a path parameter of a generated method. Feign leaves what it gives as it is. */
public final class SegmentExpander implements Param.Expander {
  /** Made by Feign. */
  public SegmentExpander() {}

  /** The text, encoded as one segment of a path. */
  @Override
  public String expand(Object value) {
    return PercentEncoding.ofSegment(ParameterText.of(value));
  }
}
