package io.github.computeops.internal.call;

import java.util.Collection;
import java.util.Map;

/**
 * Status and headers of an answer.
 *
 * @param status the HTTP status
 * @param headers names without regard to case
 * @param attempts how often the call was tried
 */
public record AnswerHead(int status, Map<String, Collection<String>> headers, int attempts) {}
