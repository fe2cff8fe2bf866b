/** Query parameters of collections: paging, filtering and selecting. */
package io.github.computeops.simulator.internal.query;
