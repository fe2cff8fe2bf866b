/** Jobs: what they need, how long they take, and what they change. */
@NullMarked
package io.github.computeops.simulator.internal.jobs;

import org.jspecify.annotations.NullMarked;
