package io.github.computeops.internal.retry;

/**
 * The result of a call: that of its last attempt, and how it came to be the last.
 *
 * @param attempts how often the call was sent, 1 or more
 * @param reason why a failed call was not repeated, for a message; may be empty
 * @param outcomeUnknown whether the service may have acted on a call that failed
 */
public record CallResult(AttemptResult last, int attempts, String reason, boolean outcomeUnknown) {}
