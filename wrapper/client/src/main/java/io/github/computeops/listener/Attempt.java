package io.github.computeops.listener;

import java.io.IOException;
import java.time.Duration;

/**
 * One try of a call: what a {@link AttemptListener} is told.
 *
 * @param operation the interface and the method, such as {@code ServersV1.get}; of few values, so
 *     fit for a metric
 * @param method the HTTP method
 * @param path the path as sent, without its query
 * @param number 1 for the first try of a call
 * @param status the HTTP status; 0 where no answer came
 * @param duration until the headers of the answer, or until the failure
 * @param debugId the handle for HPE's support; null where the answer had none, or succeeded
 * @param failure why no answer came; null where one did
 */
public record Attempt(
    String operation,
    String method,
    String path,
    int number,
    int status,
    Duration duration,
    String debugId,
    IOException failure) {}
