/** Logs attempts, bodies and announced removals, and tells the listener of each attempt. */
package io.github.computeops.internal.logging;
