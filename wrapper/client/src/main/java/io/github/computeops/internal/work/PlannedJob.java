package io.github.computeops.internal.work;

import io.github.computeops.internal.check.Require;
import io.github.computeops.job.JobRequest;
import io.github.computeops.model.SchedulePostV1beta2;
import io.github.computeops.model.SchedulePostV1beta2Schedule;
import io.github.computeops.model.ScheduleRestOperationPostV1beta2;
import io.github.computeops.model.ScheduleRestOperationPostV1beta2Method;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * A job that is to be scheduled.
 *
 * @param interval empty if it starts once
 */
record PlannedJob(
    String name, JobRequest request, ZonedDateTime first, Optional<Duration> interval) {
  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Map<String, String> COLLECTIONS =
      Map.of("compute-ops-mgmt/server", "servers/", "compute-ops-mgmt/group", "groups/");

  PlannedJob {
    if (Require.text("name of the schedule", name).length() > 100) {
      throw new IllegalArgumentException(
          "The name of the schedule has " + name.length() + " characters; give 100 at most.");
    }
    Require.present("request", request);
    Require.present("start", first);
    interval.ifPresent(PlannedJob::check);
  }

  private static void check(Duration interval) {
    if (interval.compareTo(SHORTEST) <= 0 || interval.compareTo(YEAR) >= 0) {
      throw new IllegalArgumentException(
          "The interval is " + interval + "; give more than 15 minutes and less than 365 days.");
    }
  }

  SchedulePostV1beta2 schedule(Instant now) {
    Instant start = first.toInstant();
    if (start.isBefore(now) || start.isAfter(now.plus(YEAR))) {
      throw new IllegalArgumentException(
          "The schedule is to start at " + first + "; give a time within a year from now.");
    }
    SchedulePostV1beta2.Builder schedule =
        SchedulePostV1beta2.builder().name(name).operation(operation()).schedule(times());
    String collection = COLLECTIONS.get(request.resourceType());
    return collection == null
        ? schedule.build()
        : schedule
            .associatedResourceUri("/compute-ops-mgmt/v1/" + collection + request.resourceId())
            .build();
  }

  private ScheduleRestOperationPostV1beta2 operation() {
    return ScheduleRestOperationPostV1beta2.builder()
        .type("REST")
        .method(ScheduleRestOperationPostV1beta2Method.POST)
        .uri("/compute-ops-mgmt/v1/jobs")
        .body(JobBody.of(request))
        .build();
  }

  private SchedulePostV1beta2Schedule times() {
    SchedulePostV1beta2Schedule.Builder times =
        SchedulePostV1beta2Schedule.builder().startAt(first.toOffsetDateTime());
    return interval.map(it -> times.interval(text(it))).orElse(times).build();
  }

  /** Whole days as the service writes them, such as {@code P7D}. */
  private static String text(Duration interval) {
    return interval.equals(Duration.ofDays(interval.toDays()))
        ? "P" + interval.toDays() + "D"
        : interval.toString();
  }
}
