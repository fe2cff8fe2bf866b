/** The resources of a workspace and its tenants, and the operations on them. */
package io.github.computeops.simulator.internal.resources;
