/** Clocks, waits and threads, injected so that tests run in virtual time. */
package io.github.computeops.internal.time;
