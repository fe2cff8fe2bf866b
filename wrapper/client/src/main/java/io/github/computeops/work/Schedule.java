package io.github.computeops.work;

import io.github.computeops.model.ScheduleV1beta2;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A schedule.
 *
 * <p>Each change is sent with the revision that it is based on, so that one that somebody else made
 * in between is not lost: it fails with {@link
 * io.github.computeops.error.PreconditionFailedException}. Thread-safe. A test may implement it. A
 * new version may add methods.
 */
public interface Schedule {
  /** {@return the id of the schedule} */
  String id();

  /**
   * Reads the schedule.
   *
   * @return the schedule as it is now
   * @throws io.github.computeops.error.NotFoundException if there is no such schedule
   */
  ScheduleV1beta2 read();

  /** {@return when it starts its job next; empty if it never does again} */
  Optional<Instant> nextStart();

  /**
   * Reads what the schedule has done.
   *
   * @return each start, latest first
   */
  List<ScheduledStart> history();

  /**
   * Reads the starts that failed.
   *
   * @return those of the history in which no job was started, latest first
   */
  List<ScheduledStart> failures();

  /**
   * Pauses the schedule. The service cannot do that, so the next start is put off to nearly a year
   * from now, in step with the interval; after that it goes on by itself.
   *
   * @throws IllegalStateException if it starts its job only once; delete it instead
   */
  void pause();

  /**
   * Resumes the schedule at the next time at which it would have started without the pause.
   *
   * @throws IllegalStateException if it starts its job only once
   */
  void resume();

  /**
   * Moves the schedule to a time of day, on the day of its next start: for example after daylight
   * saving time began or ended.
   *
   * @param time the time of day
   * @param zone whose time it is
   * @throws IllegalStateException if it never starts again
   */
  void realign(LocalTime time, ZoneId zone);

  /** Deletes the schedule. Jobs that it has started go on. */
  void delete();
}
