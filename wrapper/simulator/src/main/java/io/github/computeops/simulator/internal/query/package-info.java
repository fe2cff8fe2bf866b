/** Query parameters of collections: paging, filtering and selecting. */
@NullMarked
package io.github.computeops.simulator.internal.query;

import org.jspecify.annotations.NullMarked;
