package io.github.computeops.sharing;

import java.time.Duration;

/**
 * The service's window, as a response describes it. The service rounds its end to seconds, so it is
 * known as the time between two instants.
 *
 * @param limit calls in the window, more than zero
 * @param remaining calls that the service still accepts in it; zero or more
 * @param counted false if the request was sent without a permit, since none was known to be needed
 *     or the quota failed; then it has to be counted now
 * @param sent how long ago the request was sent
 * @param earliestEnd from now until the window ends at the earliest; may be negative
 * @param latestEnd from now until the window ends at the latest
 */
public record QuotaWindow(
    int limit,
    int remaining,
    boolean counted,
    Duration sent,
    Duration earliestEnd,
    Duration latestEnd) {}
