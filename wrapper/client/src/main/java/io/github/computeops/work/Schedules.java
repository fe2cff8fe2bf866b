package io.github.computeops.work;

import io.github.computeops.job.JobRequest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/**
 * Schedules jobs: the service starts them, also while this program does not run.
 *
 * <pre>{@code
 * JobRequest inventory = ServerInventory.builder().server(id).build();
 * Schedule weekly = com.schedules().weekly("Inventory", inventory, SUNDAY, LocalTime.of(3, 0), zone);
 * }</pre>
 *
 * <p>The service knows an instant to begin at and an interval, and no time zones. A weekly schedule
 * at 03:00 in Berlin therefore starts at 04:00 or 02:00 once daylight saving time begins or ends,
 * until {@link Schedule#realign} moves it back.
 *
 * <p>A schedule for a server or a group is deleted together with it. Immutable and thread-safe. A
 * test may implement it. A new version may add methods.
 */
public interface Schedules {
  /**
   * Schedules a job once.
   *
   * @param name what people see; 1 to 100 characters
   * @param request the job
   * @param at when, within a year from now
   * @return the schedule
   * @throws IllegalArgumentException if a value is out of range
   */
  Schedule once(String name, JobRequest request, ZonedDateTime at);

  /**
   * Schedules a job again and again.
   *
   * @param name what people see; 1 to 100 characters
   * @param request the job
   * @param first when it starts first, within a year from now
   * @param interval how long after that the next starts: more than 15 minutes and less than 365
   *     days
   * @return the schedule
   * @throws IllegalArgumentException if a value is out of range
   */
  Schedule every(String name, JobRequest request, ZonedDateTime first, Duration interval);

  /**
   * Schedules a job for each week: from the next such day on, every seven days.
   *
   * @param name what people see; 1 to 100 characters
   * @param request the job
   * @param day the day
   * @param time the time of that day; if the clocks skip it, as much later as they skip
   * @param zone whose day and time it is
   * @return the schedule
   * @throws IllegalArgumentException if a value is out of range
   */
  Schedule weekly(String name, JobRequest request, DayOfWeek day, LocalTime time, ZoneId zone);

  /**
   * Schedules a job for each day: from the next such time on, every 24 hours.
   *
   * @param name what people see; 1 to 100 characters
   * @param request the job
   * @param time the time of day; if the clocks skip it, as much later as they skip
   * @param zone whose time it is
   * @return the schedule
   * @throws IllegalArgumentException if a value is out of range
   */
  Schedule daily(String name, JobRequest request, LocalTime time, ZoneId zone);

  /**
   * Returns a schedule that was made before. Nothing is sent.
   *
   * @param scheduleId its id, or its URI
   * @return the schedule; whether it exists is known once it is read
   * @throws IllegalArgumentException if the id is blank
   */
  Schedule attach(String scheduleId);

  /** {@return all schedules, read page by page while the stream is used} */
  Stream<Schedule> all();
}
