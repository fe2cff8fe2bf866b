/** Checks requests against the schemas of the description. */
@NullMarked
package io.github.computeops.simulator.internal.validation;

import org.jspecify.annotations.NullMarked;
