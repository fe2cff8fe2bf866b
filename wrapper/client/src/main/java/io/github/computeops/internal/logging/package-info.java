/** Logs attempts, bodies and announced removals, and tells the listener of each attempt. */
@NullMarked
package io.github.computeops.internal.logging;

import org.jspecify.annotations.NullMarked;
