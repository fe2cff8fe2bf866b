/** Clocks and waits, injected so that tests run in virtual time. */
@NullMarked
package io.github.computeops.internal.time;

import org.jspecify.annotations.NullMarked;
