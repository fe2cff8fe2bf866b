/**
 * An embedded Compute Ops Management for tests and demos.
 *
 * <p>It has what a client meets first: a token endpoint, a fleet of servers, and errors in the
 * service's envelope. Everything it answers follows from how it was started, so a test that passes
 * once passes always.
 */
package io.github.computeops.simulator;
