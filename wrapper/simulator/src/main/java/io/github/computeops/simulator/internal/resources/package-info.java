/** The resources of a workspace and its tenants, and the operations on them. */
@NullMarked
package io.github.computeops.simulator.internal.resources;

import org.jspecify.annotations.NullMarked;
