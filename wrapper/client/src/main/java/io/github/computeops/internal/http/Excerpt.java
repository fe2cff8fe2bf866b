package io.github.computeops.internal.http;

import java.util.regex.Pattern;

/** Words of others, made fit for a message: one line, not too long, without a bearer token. */
public final class Excerpt {
  private static final Pattern TOKEN = Pattern.compile("(?i)(bearer\\s+)[\\w.~+/=-]{16,}");

  private Excerpt() {}

  static String of(String text, int most) {
    String line = TOKEN.matcher(text.replaceAll("[\\p{Cntrl}\\s]+", " ")).replaceAll("$1***");
    return line.codePointCount(0, line.length()) <= most
        ? line.strip()
        : line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
  }
}
