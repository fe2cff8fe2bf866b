package io.github.computeops.internal.secret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text with what is secret in it replaced by {@value #MASK}. A name is matched from its start only,
 * and without going back, so that a long text takes time in proportion to its length.
 */
public final class Masked {
  /** What is shown instead of a secret. */
  public static final String MASK = "***";

  /** {@code https://user:password@host}. */
  private static final Pattern USER_INFO =
      Pattern.compile("(?i)((?<![a-z0-9+.-])[a-z][a-z0-9+.-]*+://)[^/?#\\s@\"']++@");

  private static final Pattern LOGIN =
      Pattern.compile("(?i)(\\b(?:bearer|basic)\\s++)[\\w.~+/=-]{16,}+");

  private static final Pattern HEADER =
      Pattern.compile("(?i)(authorization:\\s*+(?:(?:bearer|basic)\\s++)?+)[\\w.~+/=-]++");

  /** A JSON Web Token begins with a JSON object in Base64. */
  private static final Pattern JWT =
      Pattern.compile("(?<![\\w-])eyJ[\\w-]{5,}+\\.[\\w-]{5,}+\\.[\\w-]*+");

  /** {@code ?X-Amz-Signature=…} and {@code password=…}. */
  private static final Pattern ASSIGNED =
      Pattern.compile("(?<![\\w.-])([\\w.-]++)(=)[^&\\s\"',;#}]++");

  /** Azure signs by {@code sig}. */
  private static final Pattern SIGNED = Pattern.compile("(?i)([?&]sig=)[^&\\s\"',;#}]++");

  /** {@code "password": "…"}, in a text of JSON. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<!\\\\)\"([^\"\\\\]*+)(\"\\s*+:\\s*+\")(?:[^\"\\\\]++|\\\\.)*+");

  /** The same in JSON in JSON. */
  private static final Pattern QUOTED_TWICE =
      Pattern.compile("\\\\\"([^\"\\\\]*+)(\\\\\"\\s*+:\\s*+\\\\\")[^\"\\\\]*+");

  /** {@code /activation-keys/…}. What follows may be a version instead. */
  private static final Pattern SEGMENT =
      Pattern.compile(
          "(?i)(/[\\w.~%-]*(?:" + SecretNames.PART + ")s?/)(?!v\\d|\\{)([^/?#&\\s\"']+)");

  /** {@code subscriptionKey eq '…'} and {@code eq(subscriptionKey,'…')}. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?<![\\w/.-])([\\w/.-]++)(\\s*+,\\s*+|\\s++\\w{2,10}+\\s*+\\(?+\\s*+)"
              + "(?:'(?:[^']++|'')*+(?:'|$)(?:\\s*+,\\s*+)?+)++");

  private Masked() {}

  /** Returns a text without what its form tells to be secret, whatever it is about. */
  public static String text(String text) {
    String masked = USER_INFO.matcher(text).replaceAll("$1" + MASK + "@");
    masked = LOGIN.matcher(masked).replaceAll("$1" + MASK);
    masked = HEADER.matcher(masked).replaceAll("$1" + MASK);
    masked = JWT.matcher(masked).replaceAll(MASK);
    masked = SIGNED.matcher(masked).replaceAll("$1" + MASK);
    masked = named(ASSIGNED, masked, MASK);
    masked = named(QUOTED, masked, MASK);
    masked = named(QUOTED_TWICE, masked, MASK);
    masked = named(LITERAL, masked, "'" + MASK + "'");
    return path(masked);
  }

  private static String named(Pattern pair, String text, String mask) {
    return pair.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    SecretNames.contain(found.group(1))
                        ? before(text, found) + found.group(1) + found.group(2) + mask
                        : found.group()));
  }

  /** Returns the quotation mark, if any, before the name. */
  private static String before(String text, MatchResult found) {
    return text.substring(found.start(), found.start(1));
  }

  /** Returns a path without the segments that are secret. */
  public static String path(String path) {
    return SEGMENT.matcher(path).replaceAll("$1" + MASK);
  }

  /** Returns the segments of a path that are secret, as they are sent. */
  public static List<String> segments(String path) {
    return SEGMENT.matcher(path).results().map(secret -> secret.group(2)).toList();
  }

  /** Returns the value of a name, without what is secret in it. */
  public static Object value(String name, @Nullable Object value) {
    return SecretNames.contain(name) ? MASK : shown(value);
  }

  private static Object shown(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return values(map);
    }
    return value instanceof List<?> list
        ? list.stream().map(Masked::shown).toList()
        : text(String.valueOf(value));
  }

  /** Returns values by name, without those that are secret. */
  public static Map<String, Object> values(Map<?, ?> values) {
    Map<String, Object> masked = new LinkedHashMap<>();
    values.forEach((name, value) -> masked.put(name.toString(), value(name.toString(), value)));
    return masked;
  }
}
