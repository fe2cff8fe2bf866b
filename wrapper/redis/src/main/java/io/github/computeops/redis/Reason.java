package io.github.computeops.redis;

import org.jspecify.annotations.Nullable;

/** Finds the words for what went wrong. */
final class Reason {
  private Reason() {}

  /** Returns the message of the innermost cause that has one. */
  static String of(Throwable failure) {
    String reason = failure.getClass().getSimpleName();
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      reason = cause.getMessage() == null ? reason : cause.getMessage();
    }
    return reason.replaceAll("\\.$", "");
  }
}
