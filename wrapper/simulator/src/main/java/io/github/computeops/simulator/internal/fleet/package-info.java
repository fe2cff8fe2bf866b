/** The simulated servers, computed from their numbers. {@code Fleet} is the only way in. */
@NullMarked
package io.github.computeops.simulator.internal.fleet;

import org.jspecify.annotations.NullMarked;
