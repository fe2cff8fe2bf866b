/**
 * Runs the steps from a description to a jar in one process: for another service, and for an update
 * of the description.
 */
package io.github.computeops.pipeline;
