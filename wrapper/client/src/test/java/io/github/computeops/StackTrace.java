package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;

/** An exception as a log prints it: its message, its causes, the suppressed ones. */
public final class StackTrace {
  private StackTrace() {}

  static String of(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  static void lacks(Throwable thrown, String... secrets) {
    String text = of(thrown);
    for (String secret : secrets) {
      assertFalse(text.contains(secret), () -> secret + " is in " + text);
    }
  }
}
