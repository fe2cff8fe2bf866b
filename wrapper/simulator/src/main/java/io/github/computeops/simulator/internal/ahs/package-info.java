/** AHS files: uploaded to a store, then analysed. */
@NullMarked
package io.github.computeops.simulator.internal.ahs;

import org.jspecify.annotations.NullMarked;
