package io.github.computeops.internal.http;

import io.github.computeops.internal.secret.Masked;

/** Foreign text sanitized for a message: one line, truncated, secrets masked. */
public final class Excerpt {
  private Excerpt() {}

  /** Returns at most so many characters of a text. */
  public static String of(String text, int most) {
    String line = Masked.text(text.replaceAll("[\\p{Cntrl}\\s]+", " "));
    return line.codePointCount(0, line.length()) <= most
        ? line.strip()
        : line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
  }
}
