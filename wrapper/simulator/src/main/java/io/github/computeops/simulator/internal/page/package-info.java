/** The page in the browser: what there is, what happens, and buttons to break things. */
@NullMarked
package io.github.computeops.simulator.internal.page;

import org.jspecify.annotations.NullMarked;
