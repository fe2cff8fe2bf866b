package io.github.computeops.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Seconds or milliseconds since 1970. The number of digits tells which: 9 or 10 are seconds from
 * 1973 to 2286, 12 or 13 are milliseconds of the same time. Any other number may be a counter, or a
 * date such as 20260131.
 */
final class EpochTime {
  private static final Pattern NUMERAL = Pattern.compile("\\d{9,13}(\\.\\d+)?");
  private static final int MILLIS = 3;

  private EpochTime() {}

  static boolean isNumeral(String text) {
    return NUMERAL.matcher(text).matches();
  }

  /**
   * Returns the time of a number.
   *
   * @throws DateTimeException if it is not clear what it counts
   */
  static OffsetDateTime of(BigDecimal number) {
    return switch (number.precision() - number.scale()) {
      case 9, 10 -> seconds(number);
      case 12, 13 -> seconds(number.movePointLeft(MILLIS));
      default -> throw new DateTimeException("neither seconds nor milliseconds");
    };
  }

  private static OffsetDateTime seconds(BigDecimal seconds) {
    if (seconds.signum() < 0) {
      throw new DateTimeException("before 1970");
    }
    long whole = seconds.longValue();
    long nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
    return Instant.ofEpochSecond(whole, nanos).atOffset(ZoneOffset.UTC);
  }
}
