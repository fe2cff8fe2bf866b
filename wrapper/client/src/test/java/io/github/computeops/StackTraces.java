package io.github.computeops;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Exceptions as a log prints them, causes included. */
final class StackTraces {
  private StackTraces() {}

  static String of(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
