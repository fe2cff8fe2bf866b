/** The simulated servers, computed from their numbers. {@code Fleet} is the only way in. */
package io.github.computeops.simulator.internal.fleet;
