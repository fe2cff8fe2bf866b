/** The description of the service, as the jar carries it. */
@NullMarked
package io.github.computeops.simulator.internal.description;

import org.jspecify.annotations.NullMarked;
