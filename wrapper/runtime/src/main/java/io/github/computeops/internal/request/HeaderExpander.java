package io.github.computeops.internal.request;

import feign.Param;

/** Checks a required header parameter of a generated method. */
public final class HeaderExpander implements Param.Expander {
  /** Called by Feign. */
  public HeaderExpander() {}

  /** {@return the value's text, if a header can carry it} */
  @Override
  public String expand(Object value) {
    return HeaderText.of("parameter", ParameterRule.checkRequired("A header parameter", value));
  }
}
