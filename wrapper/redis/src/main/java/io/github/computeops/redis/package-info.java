/** Shares tokens and quotas among processes, through Redis. */
@NullMarked
package io.github.computeops.redis;

import org.jspecify.annotations.NullMarked;
