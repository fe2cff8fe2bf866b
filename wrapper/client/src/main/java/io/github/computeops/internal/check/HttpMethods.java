package io.github.computeops.internal.check;

import feign.Request.HttpMethod;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the method of a request. */
public final class HttpMethods {
  private static final Set<HttpMethod> USABLE =
      EnumSet.complementOf(EnumSet.of(HttpMethod.CONNECT, HttpMethod.TRACE));

  private HttpMethods() {}

  /** Returns a method by its name, in upper or lower case. */
  public static HttpMethod of(String name) {
    String wanted = Require.text("method", name).toUpperCase(Locale.ROOT);
    return USABLE.stream()
        .filter(method -> method.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(message(name)));
  }

  private static String message(String name) {
    return "\"%s\" is not a method to call the service with; use %s."
        .formatted(name, USABLE.stream().map(Enum::name).collect(Collectors.joining(", ")));
  }
}
