/**
 * The exceptions of calls. {@link io.github.computeops.failure.ComputeOpsException} is the root,
 * {@link io.github.computeops.error.ApiException} has the table of HTTP statuses.
 *
 * <p>All have public constructors or builders, so that tests can throw what the client throws.
 */
@NullMarked
package io.github.computeops.error;

import org.jspecify.annotations.NullMarked;
