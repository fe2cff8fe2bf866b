/**
 * A Compute Ops Management that runs inside the JVM, for tests and demos. {@link
 * io.github.computeops.simulator.Simulator} is where to begin.
 */
package io.github.computeops.simulator;
