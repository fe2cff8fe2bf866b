package io.github.computeops.internal.work;

import io.github.computeops.api.SchedulesV1beta2;
import io.github.computeops.internal.check.Require;
import io.github.computeops.job.JobRequest;
import io.github.computeops.model.ScheduleV1beta2;
import io.github.computeops.work.Schedule;
import io.github.computeops.work.Schedules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The schedules of the service. */
record ServiceSchedules(Work work) implements Schedules {
  @Override
  public Schedule once(String name, JobRequest request, ZonedDateTime at) {
    return create(new PlannedJob(name, request, at, Optional.empty()));
  }

  @Override
  public Schedule every(String name, JobRequest request, ZonedDateTime first, Duration interval) {
    Require.present("interval", interval);
    return create(new PlannedJob(name, request, first, Optional.of(interval)));
  }

  @Override
  public Schedule weekly(
      String name, JobRequest request, DayOfWeek day, LocalTime time, ZoneId zone) {
    ZonedDateTime now = now(zone);
    ZonedDateTime next =
        now.toLocalDate()
            .with(TemporalAdjusters.nextOrSame(Require.present("day", day)))
            .atTime(Require.present("time", time))
            .atZone(zone);
    ZonedDateTime first = next.isAfter(now) ? next : next.plusWeeks(1);
    return every(name, request, first, Duration.ofDays(7));
  }

  @Override
  public Schedule daily(String name, JobRequest request, LocalTime time, ZoneId zone) {
    ZonedDateTime now = now(zone);
    ZonedDateTime next = now.toLocalDate().atTime(Require.present("time", time)).atZone(zone);
    return every(name, request, next.isAfter(now) ? next : next.plusDays(1), Duration.ofDays(1));
  }

  private ZonedDateTime now(ZoneId zone) {
    return work.time().clock().instant().atZone(Require.present("time zone", zone));
  }

  /** The key lets the call be repeated safely. */
  private Schedule create(PlannedJob job) {
    Instant now = work.time().clock().instant();
    SchedulesV1beta2.CreateQuery key =
        SchedulesV1beta2.CreateQuery.builder().idempotencyKey(UUID.randomUUID().toString()).build();
    return of(work.calls().apis().schedulesV1beta2().create(job.schedule(now), key));
  }

  private Schedule of(ScheduleV1beta2 schedule) {
    return new ServiceSchedule(schedule.id(), work);
  }

  @Override
  public Schedule attach(String scheduleId) {
    return new ServiceSchedule(Resource.id("schedule", scheduleId), work);
  }

  @Override
  public Stream<Schedule> all() {
    return work.calls().apis().schedulesV1beta2().all().stream().map(this::of);
  }
}
