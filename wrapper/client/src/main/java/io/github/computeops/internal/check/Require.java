package io.github.computeops.internal.check;

import io.github.computeops.internal.Given;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that an argument is given. */
public final class Require {
  private Require() {}

  /**
   * Returns an argument that must not be null.
   *
   * @param name the argument, as the message names it
   */
  public static <T> T present(String name, @Nullable T given) {
    return Given.argument(name, given);
  }

  /** Returns a copy of a list that must not be null, nor have a null in it. */
  public static <T> List<T> all(String name, Collection<? extends T> given) {
    present(name, given).forEach(each -> present("element of the " + name, each));
    return List.copyOf(given);
  }

  /** Returns the argument of an optional setting, which is left out rather than set to null. */
  public static <T> T setting(String name, T given) {
    if (given == null) {
      throw new IllegalArgumentException(
          "The " + name + " must not be null; leave the call out to keep the default.");
    }
    return given;
  }

  /** Returns a string without blanks around it, if anything is left. */
  public static String text(String name, String given) {
    if (given == null || given.isBlank()) {
      throw new IllegalArgumentException(
          "The %s must not be %s.".formatted(name, given == null ? "null" : "blank"));
    }
    return given.strip();
  }

  /** Returns a number of bytes that is more than zero. */
  public static long positive(String name, long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "The %s has %d bytes; give more than zero.".formatted(name, bytes));
    }
    return bytes;
  }
}
