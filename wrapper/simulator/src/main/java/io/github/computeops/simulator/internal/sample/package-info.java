/** Values for schemas: invented ones, and given ones brought into the form of a schema. */
@NullMarked
package io.github.computeops.simulator.internal.sample;

import org.jspecify.annotations.NullMarked;
