package io.github.computeops.internal.request;

import feign.Param;

/** Checks a required header parameter of a generated method. */
public final class HeaderExpander implements Param.Expander {
  /** Made by Feign. */
  public HeaderExpander() {}

  /** The text, checked that a header can carry it. */
  @Override
  public String expand(Object value) {
    return HeaderText.of("parameter", value);
  }
}
