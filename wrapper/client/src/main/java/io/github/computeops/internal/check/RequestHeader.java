package io.github.computeops.internal.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a request header. Its value may be a secret, so no message shows it. */
public final class RequestHeader {
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[ -~]*");

  /** They frame a request or belong to one connection. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private RequestHeader() {}

  /** Returns a name that can be sent and that the client does not set itself. */
  public static String name(String name) {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is not a header name; use letters, digits and hyphens.");
    }
    switch (name.toLowerCase(Locale.ROOT)) {
      case "authorization" -> throw taken(name, "give it credentials instead");
      case "tenant-acid" -> throw taken(name, "call forTenant instead");
      default -> checkFree(name);
    }
    return name;
  }

  private static void checkFree(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (OF_THE_CONNECTION.contains(small) || small.startsWith("proxy-")) {
      throw taken(name, "leave it out");
    }
  }

  /** Returns a value that can be sent. */
  public static String value(String name, String value) {
    if (value == null || !VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "The value of the header "
              + name
              + " cannot be sent; use visible ASCII characters and spaces.");
    }
    return value;
  }

  private static IllegalArgumentException taken(String name, String advice) {
    return new IllegalArgumentException(
        "The header " + name + " is set by the client; " + advice + ".");
  }
}
