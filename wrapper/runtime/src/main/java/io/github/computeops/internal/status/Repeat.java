package io.github.computeops.internal.status;

import java.util.Locale;

/** Whether a request may be sent again after an error response. */
public enum Repeat {
  /** No: it would fail the same way again. */
  NEVER,
  /** Yes: it was rejected, not acted on. */
  ALWAYS,
  /** It may have been acted on, so only if acting on it twice does no harm. */
  IF_SAFE,
  /**
   * As {@link #ALWAYS} if the response says that the request was rejected, else {@link #IF_SAFE}.
   */
  IF_REJECTED;

  static Repeat of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
