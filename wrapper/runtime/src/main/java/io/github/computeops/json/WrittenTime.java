package io.github.computeops.json;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in figures: RFC 3339, and what is like it. The {@code T} may be a space, the seconds may
 * be missing, a comma may begin the fraction, the offset may be {@code +00}, {@code +0000} or
 * missing, which is UTC, and the name of the zone may follow it, as Go and Java write. A date alone
 * is its first instant, and 24:00 that of the next day. Digits beyond nanoseconds are cut off.
 */
final class WrittenTime {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)"
              + "(?:[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?"
              + "(?: ?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)(?:\\[[\\w/+:-]+])?)?"
              + "(?: ?([A-Z]{3,5}))?(?: m=[+-]\\d+\\.\\d+)?)?");
  private static final int HOURS = 24;

  private final Matcher form;

  private WrittenTime(Matcher form) {
    this.form = form;
  }

  /**
   * Returns the time that a text is.
   *
   * @throws DateTimeException if it is not one
   */
  static OffsetDateTime of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new DateTimeException("not a time");
    }
    WrittenTime written = new WrittenTime(form);
    return written.local().atOffset(written.offset());
  }

  private LocalDateTime local() {
    boolean midnight = number(4) == HOURS && number(5) == 0 && number(6) == 0 && nanos() == 0;
    LocalDateTime time =
        LocalDateTime.of(
            number(1),
            number(2),
            number(3),
            midnight ? 0 : number(4),
            number(5),
            number(6),
            nanos());
    return midnight ? time.plusDays(1) : time;
  }

  private int number(int group) {
    String digits = form.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private int nanos() {
    String digits = form.group(7);
    return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
  }

  private ZoneOffset offset() {
    @Nullable String text = form.group(8);
    ZoneOffset offset =
        text == null || text.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(text);
    String zone = form.group(9);
    boolean universal = zone == null || zone.equals("UTC") || zone.equals("GMT");
    // An abbreviation alone can be many zones, and UTC is no name of another offset.
    if (universal ? zone != null && offset != ZoneOffset.UTC : text == null) {
      throw new DateTimeException("zone " + zone);
    }
    return offset;
  }
}
