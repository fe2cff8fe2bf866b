package io.github.computeops.simulator.internal.description;

import java.util.List;

/**
 * A query parameter that filters.
 *
 * @param parameter its name
 * @param dialect how the filter is written: {@code infix}, {@code prefix} or {@code tags}
 * @param paths what it can filter by; <code>hardware/**</code> is a property with everything in it,
 *     and no path at all means all properties
 */
public record Filterable(String parameter, String dialect, List<String> paths) {}
