package io.github.computeops.internal.transport;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

/**
 * The beginning of a response.
 *
 * @param body still to be read
 */
public record ResponseStart(
    int status, Map<String, Collection<String>> headers, InputStream body) {}
