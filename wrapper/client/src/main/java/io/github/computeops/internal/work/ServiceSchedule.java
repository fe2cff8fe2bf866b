package io.github.computeops.internal.work;

import io.github.computeops.api.SchedulesV1beta2;
import io.github.computeops.internal.check.Require;
import io.github.computeops.model.SchedulePatchV1beta2;
import io.github.computeops.model.SchedulePatchV1beta2Schedule;
import io.github.computeops.model.ScheduleRestHistoryV1beta2;
import io.github.computeops.model.ScheduleV1beta2;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Schedule;
import io.github.computeops.work.ScheduledStart;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schedule of the service. */
record ServiceSchedule(String id, Work work) implements Schedule {
  /** The service accepts a start within a year. */
  private static final Duration LONGEST_PAUSE = Duration.ofDays(364);

  private SchedulesV1beta2 api() {
    return work.calls().apis().schedulesV1beta2();
  }

  @Override
  public ScheduleV1beta2 read() {
    return api().get(id);
  }

  @Override
  public Optional<Instant> nextStart() {
    return read().nextStartAt().map(OffsetDateTime::toInstant);
  }

  @Override
  public List<ScheduledStart> history() {
    return api().allHistory(id).stream()
        .filter(ScheduleRestHistoryV1beta2.class::isInstance)
        .map(ScheduleRestHistoryV1beta2.class::cast)
        .map(this::start)
        .sorted(Comparator.comparing(ScheduledStart::at).reversed())
        .toList();
  }

  @Override
  public List<ScheduledStart> failures() {
    return history().stream().filter(start -> !start.isStarted()).toList();
  }

  private ScheduledStart start(ScheduleRestHistoryV1beta2 entry) {
    return new ScheduledStart(
        entry.startedAt().toInstant(),
        entry.succeeded(),
        entry.summary(),
        jobId(entry).map(this::job),
        entry);
  }

  private JobRun job(String jobId) {
    return new ServiceJobRun(jobId, work, JobSight.unread(jobId));
  }

  private static Optional<String> jobId(ScheduleRestHistoryV1beta2 entry) {
    if (!entry.succeeded()) {
      return Optional.empty();
    }
    Object inBody = entry.body().orElse(null) instanceof Map<?, ?> job ? job.get("id") : null;
    return inBody instanceof String id ? Optional.of(id) : located(entry.headers());
  }

  private static Optional<String> located(Map<String, String> headers) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Location"))
        .map(header -> Resource.id(URI.create(header.getValue())))
        .findFirst();
  }

  @Override
  public void pause() {
    ScheduleV1beta2 schedule = read();
    startAt(schedule, Recurrence.of(schedule).latestBefore(now().plus(LONGEST_PAUSE)));
  }

  @Override
  public void resume() {
    ScheduleV1beta2 schedule = read();
    startAt(schedule, Recurrence.of(schedule).firstAfter(now()));
  }

  @Override
  public void realign(LocalTime time, ZoneId zone) {
    Require.present("time", time);
    Require.present("time zone", zone);
    ScheduleV1beta2 schedule = read();
    ZonedDateTime next =
        schedule
            .nextStartAt()
            .orElseThrow(
                () -> new IllegalStateException("The schedule " + id + " never starts again."))
            .atZoneSameInstant(zone);
    ZonedDateTime moved = next.toLocalDate().atTime(time).atZone(zone);
    startAt(schedule, moved.toInstant());
  }

  private Instant now() {
    return work.time().clock().instant();
  }

  private void startAt(ScheduleV1beta2 schedule, Instant start) {
    SchedulePatchV1beta2 patch =
        SchedulePatchV1beta2.builder()
            .schedule(
                SchedulePatchV1beta2Schedule.builder()
                    .startAt(start.atOffset(ZoneOffset.UTC))
                    .build())
            .build();
    SchedulesV1beta2.UpdateQuery.Builder query = SchedulesV1beta2.UpdateQuery.builder();
    schedule.generation().ifPresent(revision -> query.ifMatch("\"" + revision + "\""));
    api().update(id, patch, query.build());
  }

  @Override
  public void delete() {
    api().delete(id);
  }

  @Override
  public String toString() {
    return "Schedule[" + id + "]";
  }
}
