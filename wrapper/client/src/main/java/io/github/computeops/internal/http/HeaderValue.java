package io.github.computeops.internal.http;

import feign.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values of a response's headers. */
public final class HeaderValue {
  private static final Pattern LEADING_DIGITS = Pattern.compile("\\s*(\\d{1,15})(?![\\d.]).*");

  private HeaderValue() {}

  /** Returns the first value of a header. */
  public static Optional<String> first(Response response, String name) {
    Collection<String> values = response.headers().get(name);
    return values == null ? Optional.empty() : values.stream().findFirst();
  }

  /** Returns all values of a header. */
  static Collection<String> all(Response response, String name) {
    return response.headers().getOrDefault(name, List.of());
  }

  /**
   * Returns the whole number that a value begins with; what follows, such as a policy, is ignored.
   */
  static OptionalLong number(String text) {
    Matcher matcher = LEADING_DIGITS.matcher(text);
    return matcher.matches()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)))
        : OptionalLong.empty();
  }
}
