package io.github.computeops.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that an argument is given. */
public final class Given {
  private Given() {}

  /**
   * Returns an argument that must not be null.
   *
   * @param name the argument, as the message names it
   */
  public static <T> T argument(String name, @Nullable T given) {
    if (given == null) {
      throw new IllegalArgumentException("The " + name + " must not be null.");
    }
    return given;
  }

  /**
   * Returns arguments of which none must be null.
   *
   * @param name one of them, as the message names it
   */
  public static <T> List<T> all(String name, T @Nullable [] given) {
    List<T> all = new ArrayList<>();
    for (T each : argument(name, given)) {
      all.add(argument(name, each));
    }
    return all;
  }
}
