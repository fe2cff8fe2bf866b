package io.github.computeops.internal.transfer;

import feign.Response;
import io.github.computeops.internal.http.HeaderValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a file a response has.
 *
 * @param first the number of its first byte; -1 if it has none
 * @param last the number of its last byte; -1 if it has none
 * @param total how many bytes the file has; -1 if the response does not say
 */
record ContentRange(long first, long last, long total) {
  private static final Pattern RANGE =
      Pattern.compile("bytes\\s+(?:(\\d{1,18})-(\\d{1,18})|\\*)/(?:(\\d{1,18})|\\*)");

  /** Returns the part; empty if the response does not say it in a form that is known. */
  static Optional<ContentRange> of(Response response) {
    return HeaderValue.first(response, "content-range")
        .map(text -> RANGE.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(it -> new ContentRange(number(it, 1), number(it, 2), number(it, 3)));
  }

  private static long number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? -1 : Long.parseLong(digits);
  }

  /** Tells whether this is all that is missing after so many bytes of a file. */
  boolean isRestAfter(long size, long expectedTotal) {
    return first == size && last == total - 1 && (expectedTotal < 0 || total == expectedTotal);
  }
}
