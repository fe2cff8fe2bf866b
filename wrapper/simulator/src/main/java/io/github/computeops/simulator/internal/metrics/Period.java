package io.github.computeops.simulator.internal.metrics;

import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * A span of time, cut into samples.
 *
 * @param sample how long a sample is
 */
record Period(Instant start, Instant end, Duration sample) {
  private static final Duration FARTHEST = Duration.ofDays(180);

  /** Reads the query parameters of an operation. */
  static Period of(Call call) {
    String size = call.query().value("sample-size").orElse("1_DAY");
    Period period =
        new Period(
            instant(call, "start-date", size), instant(call, "end-date", size), sample(size));
    if (!period.start().isBefore(period.end())) {
      throw ErrorResponseException.badParameter(
          "end-date", "The end-date is not after the start-date; give a later one.");
    }
    return period;
  }

  private static Duration sample(String size) {
    return switch (size) {
      case "5_MINS" -> Duration.ofMinutes(5);
      case "1_HOUR" -> Duration.ofHours(1);
      default -> Duration.ofDays(1);
    };
  }

  /** A date alone is for samples of a day, and means the beginning of that day in UTC. */
  private static Instant instant(Call call, String name, String size) {
    String text = call.query().value(name).orElse("");
    Instant instant = parsed(name, text, size.equals("1_DAY"));
    if (Duration.between(instant, call.account().now()).abs().compareTo(FARTHEST) > 0) {
      throw ErrorResponseException.badParameter(
          name, "The " + name + " is " + text + "; give one within 180 days from today.");
    }
    return instant;
  }

  private static Instant parsed(String name, String text, boolean mayBeDate) {
    try {
      return mayBeDate && !text.contains("T")
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw ErrorResponseException.badParameter(
          name,
          "The "
              + name
              + " is \""
              + text
              + "\"; give a timestamp such as 2025-04-01T06:00:00Z, or,"
              + " for samples of a day, a date.");
    }
  }

  List<Period> samples() {
    return Stream.iterate(start, it -> it.isBefore(end), it -> it.plus(sample))
        .map(from -> new Period(from, earlier(from.plus(sample), end), sample))
        .toList();
  }

  /** Returns the part before an instant, which may be empty. */
  Period before(Instant instant) {
    return new Period(earlier(start, instant), earlier(end, instant), sample);
  }

  /** Returns the part after an instant, which may be empty. */
  Period after(Instant instant) {
    return new Period(later(start, instant), later(end, instant), sample);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Returns the hours in it, those of the day counting more than those of the night. */
  double weightedHours() {
    double hours = 0;
    for (Instant from = start; from.isBefore(end); ) {
      Instant next = earlier(hour(from).plus(Duration.ofHours(1)), end);
      hours += Duration.between(from, next).toMillis() / 3_600_000.0 * weight(from);
      from = next;
    }
    return hours;
  }

  private static Instant hour(Instant instant) {
    return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), 3600L) * 3600);
  }

  /** Returns 0.75 to 1.25; on average over a day 1. */
  static double weight(Instant instant) {
    int hour = instant.atOffset(ZoneOffset.UTC).getHour();
    return 1 + 0.25 * Math.sin(2 * Math.PI * (hour - 9) / 24);
  }
}
