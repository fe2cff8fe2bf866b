package io.github.computeops.internal.work;

import io.github.computeops.model.ScheduleV1beta2;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** The instants at which a schedule starts its job. */
record Recurrence(Instant start, Duration interval) {
  static Recurrence of(ScheduleV1beta2 schedule) {
    Instant start = schedule.schedule().startAt().toInstant();
    String interval =
        schedule
            .schedule()
            .interval()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The schedule "
                            + schedule.id()
                            + " starts its job only once, so it cannot be paused; delete it"
                            + " instead."));
    return new Recurrence(start, duration(schedule.id(), start, interval));
  }

  /** Weeks and days are of 24 hours; the service may count in months, too. */
  private static Duration duration(String id, Instant start, String interval) {
    try {
      return interval.contains("T")
          ? Duration.parse(interval)
          : Duration.between(
              start, start.atOffset(ZoneOffset.UTC).plus(Period.parse(interval)).toInstant());
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "The schedule " + id + " has the interval " + interval + ", which is not known here.", e);
    }
  }

  /** Returns the first start after an instant, wherever the schedule begins. */
  Instant firstAfter(Instant time) {
    return start.plus(interval.multipliedBy(steps(time) + 1));
  }

  /** Returns the latest start that is not after an instant. */
  Instant latestBefore(Instant time) {
    return start.plus(interval.multipliedBy(steps(time)));
  }

  private long steps(Instant time) {
    return Math.floorDiv(
        Duration.between(start, time).toSeconds(), Math.max(1, interval.toSeconds()));
  }
}
