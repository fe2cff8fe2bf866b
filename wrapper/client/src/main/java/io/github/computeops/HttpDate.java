package io.github.computeops;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates of HTTP headers: those of RFC 9110, RFC 850 and C's asctime, with one-digit days
 * and wrong weekdays, which the service has sent.
 */
final class HttpDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private HttpDate() {}

  /** The moment; empty where the text is no such date. */
  static Optional<Instant> read(String text) {
    String[] words = text.strip().split("[ ,-]+");
    try {
      return words.length < 5 ? Optional.empty() : Optional.of(moment(words));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The weekday comes first and says nothing. */
  private static Instant moment(String[] words) {
    boolean asctime = words[3].indexOf(':') > 0;
    String year = words[asctime ? 4 : 3];
    String month = words[asctime ? 1 : 2];
    String day = words[asctime ? 2 : 1];
    return LocalDateTime.of(
            java.time.LocalDate.of(year(year), month(month), Integer.parseInt(day)),
            LocalTime.parse(words[asctime ? 3 : 4]))
        .toInstant(ZoneOffset.UTC);
  }

  /** Two digits mean the century in which the header was invented, or this one. */
  private static int year(String text) {
    int year = Integer.parseInt(text);
    return text.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
  }

  private static int month(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    return 1 + MONTHS.indexOf(name.substring(0, Math.min(3, name.length())));
  }
}
