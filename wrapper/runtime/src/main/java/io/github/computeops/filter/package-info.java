/**
 * Filters, sort orders, and the properties to sort and filter by. They are built from values, which
 * are quoted as necessary. Begin with {@link io.github.computeops.filter.Filter}.
 */
@NullMarked
package io.github.computeops.filter;

import org.jspecify.annotations.NullMarked;
