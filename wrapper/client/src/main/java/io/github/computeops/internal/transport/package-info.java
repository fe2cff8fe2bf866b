/** Sends requests with an HTTP client, within the timeouts, until the client is closed. */
@NullMarked
package io.github.computeops.internal.transport;

import org.jspecify.annotations.NullMarked;
