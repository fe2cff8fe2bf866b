/**
 * The HTTP server: it reads requests, finds the route of each, and writes responses, all errors in
 * the service's envelope.
 */
package io.github.computeops.simulator.internal.http;
