/**
 * The simulated servers, computed from their numbers, and their firmware. {@code Fleet} and {@code
 * FirmwareBundles} are the only ways in.
 */
@NullMarked
package io.github.computeops.simulator.internal.fleet;

import org.jspecify.annotations.NullMarked;
