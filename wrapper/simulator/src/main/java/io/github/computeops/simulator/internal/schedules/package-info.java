/** Schedules: when they fire, what they call, and what came of it. */
@NullMarked
package io.github.computeops.simulator.internal.schedules;

import org.jspecify.annotations.NullMarked;
