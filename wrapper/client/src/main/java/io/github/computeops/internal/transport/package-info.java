/** Sends requests with the JDK's HTTP client, within the timeouts, until the client is closed. */
package io.github.computeops.internal.transport;
