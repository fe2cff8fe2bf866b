/**
 * Filters, sort orders and what to sort and filter by: built from values, so that nobody quotes
 * anything. {@link io.github.computeops.filter.Filter} is where to begin.
 */
package io.github.computeops.filter;
