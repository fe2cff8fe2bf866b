package io.github.computeops.webhook;

import io.github.computeops.internal.check.Require;

/** The path at which a receiver is called. */
final class HookPath {
  private HookPath() {}

  static String of(String path) {
    if (!Require.text("path", path).startsWith("/") || path.matches(".*[?#*].*")) {
      throw new IllegalArgumentException(
          "The path \""
              + path
              + "\" is not the path of one address; begin with a slash, and leave out ?, # and *.");
    }
    return path;
  }
}
