package io.github.computeops.listener;

import java.time.Duration;
import java.util.Optional;

/**
 * The end of a job.
 *
 * @param jobId its id
 * @param templateId the id of its template; empty if it was never read
 * @param outcome {@code SUCCEEDED}, {@code FAILED}, {@code ERRORED}, {@code DECLINED}, {@code
 *     VANISHED} or {@code ENDED}
 * @param duration from its creation to its last change, by the service's clock; empty if it was
 *     never read
 */
public record JobEnd(
    String jobId, String templateId, String outcome, Optional<Duration> duration) {}
