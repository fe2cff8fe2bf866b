package io.github.computeops.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells filters that were percent-encoded by their author: encoded again on the way out, they match
 * nothing. Examples in the service's own description are such.
 */
final class EncodedTwice {
  /** Blank, quotes and the reserved characters of RFC 3986, percent-encoded. */
  private static final Pattern ESCAPE =
      Pattern.compile("%(?:2[0-9A-F]|3[ABDF]|40|5[BD])", Pattern.CASE_INSENSITIVE);

  private EncodedTwice() {}

  /**
   * Looks for what only percent-encoding leaves behind.
   *
   * @param filter the text of a filter
   * @return a sentence about it, without the filter's values; empty where the text looks plain
   */
  static Optional<String> advice(String filter) {
    Matcher escape = ESCAPE.matcher(filter);
    return escape.find()
        ? Optional.of(
            "The filter has "
                + escape.group()
                + " at column "
                + (escape.start() + 1)
                + ", as if it were percent-encoded; give plain text, it is encoded once on the way"
                + " out.")
        : Optional.empty();
  }
}
