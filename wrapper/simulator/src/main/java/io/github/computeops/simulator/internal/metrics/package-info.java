/** Energy, utilisation and reports, which all agree with the fleet and with each other. */
@NullMarked
package io.github.computeops.simulator.internal.metrics;

import org.jspecify.annotations.NullMarked;
