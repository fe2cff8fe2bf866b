package io.github.computeops.internal.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Checks a request header a caller gives. Its value may be a secret, so no message shows it. */
public final class ExtraHeader {
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[ -~]*");

  private ExtraHeader() {}

  static String name(String name) {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no name of a header; use letters, digits and hyphens.");
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

  static String value(String name, String value) {
    if (value == null || !VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "The header " + name + " cannot carry what it was given; use visible ASCII characters.");
    }
    return value;
  }

  private static IllegalArgumentException taken(String name, String todo) {
    return new IllegalArgumentException(
        "The header " + name + " is set by the client; " + todo + ".");
  }
}
