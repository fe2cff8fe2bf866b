/**
 * The client: {@link io.github.computeops.ComputeOps} is where to start. Its exceptions are in
 * {@link io.github.computeops.error}, the generated interfaces in {@link io.github.computeops.api},
 * their models in {@link io.github.computeops.model}.
 */
@NullMarked
package io.github.computeops;

import org.jspecify.annotations.NullMarked;
