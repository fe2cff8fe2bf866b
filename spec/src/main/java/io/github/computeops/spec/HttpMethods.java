package io.github.computeops.spec;

import java.util.Set;

/** The names under a path that are operations. */
public final class HttpMethods {
  public static final Set<String> ALL =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private HttpMethods() {}
}
