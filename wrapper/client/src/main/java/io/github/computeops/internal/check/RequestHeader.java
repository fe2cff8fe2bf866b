package io.github.computeops.internal.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Checks a request header. Its value may be a secret, so no message shows it. */
public final class RequestHeader {
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[ -~]*");

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
      case "host", "content-length", "connection", "expect", "upgrade" ->
          throw taken(name, "leave it out");
      default -> {}
    }
    return name;
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
