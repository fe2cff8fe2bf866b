/**
 * Filters, sort orders and what to sort and filter by: built from values, so that nobody quotes
 * anything. {@link io.github.computeops.filter.Filter} is where to begin.
 */
@NullMarked
package io.github.computeops.filter;

import org.jspecify.annotations.NullMarked;
