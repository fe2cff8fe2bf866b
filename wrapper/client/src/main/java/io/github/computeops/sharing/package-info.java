/**
 * What processes share that use the same API client: its token, and its quota.
 *
 * <p>{@code compute-ops-redis} shares both through Redis. Two interfaces lead to other stores.
 */
@NullMarked
package io.github.computeops.sharing;

import org.jspecify.annotations.NullMarked;
