package io.github.computeops.spec;

import java.util.Set;

/** The keywords of a path item that hold operations. */
public final class HttpMethods {
  /** All of them, in lower case. */
  public static final Set<String> ALL =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private HttpMethods() {}
}
