/** The settings of groups, and how their servers agree with them. */
@NullMarked
package io.github.computeops.simulator.internal.groups;

import org.jspecify.annotations.NullMarked;
