/** The simulator as a program of its own. */
@NullMarked
package io.github.computeops.simulator.internal.standalone;

import org.jspecify.annotations.NullMarked;
