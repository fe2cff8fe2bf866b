package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;

/** All that an exception would show in a log: its message, its causes' and the suppressed ones'. */
final class StackTrace {
  private StackTrace() {}

  static void lacks(Throwable thrown, String... secrets) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    for (String secret : secrets) {
      assertFalse(text.toString().contains(secret), () -> secret + " is shown in " + text);
    }
  }
}
