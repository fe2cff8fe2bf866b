/** The simulator's time, and what happens in it. */
@NullMarked
package io.github.computeops.simulator.internal.time;

import org.jspecify.annotations.NullMarked;
