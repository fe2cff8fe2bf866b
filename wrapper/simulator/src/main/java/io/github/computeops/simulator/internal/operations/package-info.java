/** The asynchronous operations: how far they are, and how they end. */
@NullMarked
package io.github.computeops.simulator.internal.operations;

import org.jspecify.annotations.NullMarked;
