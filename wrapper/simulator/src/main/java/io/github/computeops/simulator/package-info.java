/**
 * A Compute Ops Management that runs inside the JVM, for tests and demos. Start with {@link
 * io.github.computeops.simulator.Simulator}.
 */
@NullMarked
package io.github.computeops.simulator;

import org.jspecify.annotations.NullMarked;
