/** Responds to every operation of the description by rule, with state. */
@NullMarked
package io.github.computeops.simulator.internal.engine;

import org.jspecify.annotations.NullMarked;
