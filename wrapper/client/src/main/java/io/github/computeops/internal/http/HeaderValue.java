package io.github.computeops.internal.http;

import feign.Response;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values of an answer's headers. */
public final class HeaderValue {
  private static final Pattern LEADING_DIGITS = Pattern.compile("\\s*(\\d{1,15})(?![\\d.]).*");

  private HeaderValue() {}

  static Optional<String> first(Response answer, String name) {
    Collection<String> values = answer.headers().get(name);
    return values == null ? Optional.empty() : values.stream().findFirst();
  }

  /**
   * The whole number a value begins with; what may follow, such as a policy, is not looked at.
   *
   * @return -1 where there is none
   */
  static long number(String text) {
    Matcher matcher = LEADING_DIGITS.matcher(text);
    return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
  }
}
