/**
 * The HTTP server: it reads requests, finds the route of each, and writes responses, all errors in
 * the service's envelope.
 */
@NullMarked
package io.github.computeops.simulator.internal.http;

import org.jspecify.annotations.NullMarked;
