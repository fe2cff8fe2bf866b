package io.github.computeops.simulator.internal.schedules;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * When a schedule fires: at its start, and if it has an interval, whenever that has passed.
 *
 * @param interval an ISO 8601 duration, such as {@code P7D} or {@code PT1H}; empty if it fires once
 */
record ScheduleTimes(Instant start, String interval) {
  /** Reads the times of a schedule. */
  static ScheduleTimes of(Map<String, Object> schedule) {
    Map<?, ?> times = schedule.get("schedule") instanceof Map<?, ?> map ? map : Map.of();
    Object interval = times.get("interval");
    try {
      ScheduleTimes read =
          new ScheduleTimes(
              OffsetDateTime.parse(String.valueOf(times.get("startAt"))).toInstant(),
              interval == null ? "" : interval.toString());
      if (!read.interval().isEmpty() && !read.after(read.start()).isAfter(read.start())) {
        throw new DateTimeException("The interval is not positive.");
      }
      return read;
    } catch (DateTimeException e) {
      throw ErrorResponseException.badField(
          "schedule",
          "The schedule needs a startAt such as 2026-01-01T06:00:00Z, and may have an interval such"
              + " as P7D.");
    }
  }

  /** Returns when it fires next; nothing if it never does again. */
  Optional<Instant> next(Instant now) {
    if (start.isAfter(now)) {
      return Optional.of(start);
    }
    if (interval.isEmpty()) {
      return Optional.empty();
    }
    Instant next = start;
    while (!next.isAfter(now)) {
      next = after(next);
    }
    return Optional.of(next);
  }

  private Instant after(Instant time) {
    return interval.contains("T")
        ? time.plus(Duration.parse(interval))
        : time.atOffset(ZoneOffset.UTC).plus(Period.parse(interval)).toInstant();
  }
}
