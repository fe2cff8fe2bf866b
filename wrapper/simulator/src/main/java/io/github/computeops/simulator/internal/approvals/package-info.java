/** Approvals: policies that hold jobs back, and the requests that let them go on. */
@NullMarked
package io.github.computeops.simulator.internal.approvals;

import org.jspecify.annotations.NullMarked;
