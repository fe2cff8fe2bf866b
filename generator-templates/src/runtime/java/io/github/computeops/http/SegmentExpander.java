package io.github.computeops.http;

import feign.Param;

/** Encodes a path parameter of a generated method. Feign leaves what it gives as it is. */
public final class SegmentExpander implements Param.Expander {
  /** Made by Feign. */
  public SegmentExpander() {}

  @Override
  public String expand(Object value) {
    String text = ParameterText.of(value);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "A path parameter is empty, which would call another operation; give the id.");
    }
    return PercentEncoding.ofSegment(text);
  }
}
