package io.github.computeops.work;

import io.github.computeops.model.ScheduleRestHistoryV1beta2;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of one start of a schedule.
 *
 * @param at when
 * @param succeeded whether a job was started; whether that succeeded is known by waiting for it
 * @param summary what the service says of it in words
 * @param job the job; empty if none was started, or the service does not say which
 * @param entry the entry of the history
 */
public record ScheduledStart(
    Instant at,
    boolean succeeded,
    String summary,
    Optional<JobRun> job,
    ScheduleRestHistoryV1beta2 entry) {}
