/**
 * Repeats calls that failed: which ones ({@link io.github.computeops.internal.retry.RetryVerdict}),
 * after which wait ({@link io.github.computeops.internal.retry.RetryHint}, {@link
 * io.github.computeops.internal.retry.Backoff}), how often and how long ({@link
 * io.github.computeops.internal.retry.RetryRule}).
 */
@NullMarked
package io.github.computeops.internal.retry;

import org.jspecify.annotations.NullMarked;
