package io.github.computeops.internal.http;

import java.util.Collection;
import java.util.Map;

/**
 * Status and headers of a response.
 *
 * @param headers values by name; the case of a name does not matter
 */
public record ResponseHead(int status, Map<String, Collection<String>> headers) {}
