package io.github.computeops.internal.work;

import io.github.computeops.internal.check.Require;
import java.net.URI;

/** Finds the id of a resource in what names it: the id itself, or its address. */
public final class Resource {
  private Resource() {}

  /**
   * Returns an id.
   *
   * @param kind what it is of, for messages
   * @param given an id, or an address whose path ends with it
   */
  public static String id(String kind, String given) {
    String text = Require.text("id of the " + kind, given);
    return Require.text("id of the " + kind, text.substring(text.lastIndexOf('/') + 1));
  }

  /** Returns the id at the end of an address. */
  static String id(URI address) {
    String path = address.getPath();
    return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
  }
}
