/**
 * A Compute Ops Management that runs inside the JVM, for tests and demos. {@link
 * io.github.computeops.simulator.Simulator} is where to begin.
 */
@NullMarked
package io.github.computeops.simulator;

import org.jspecify.annotations.NullMarked;
