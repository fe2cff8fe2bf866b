package io.github.computeops.internal.http;

import java.util.regex.Pattern;

/** Foreign text sanitized for a message: one line, truncated, bearer tokens masked. */
public final class Excerpt {
  private static final Pattern TOKEN = Pattern.compile("(?i)(bearer\\s+)[\\w.~+/=-]{16,}");

  private Excerpt() {}

  /** Returns at most so many characters of a text. */
  public static String of(String text, int most) {
    String line = TOKEN.matcher(text.replaceAll("[\\p{Cntrl}\\s]+", " ")).replaceAll("$1***");
    return line.codePointCount(0, line.length()) <= most
        ? line.strip()
        : line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
  }
}
