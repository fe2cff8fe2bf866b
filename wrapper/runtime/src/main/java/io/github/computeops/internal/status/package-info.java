/** The table of HTTP statuses, which the generator, the client and the tests read. */
package io.github.computeops.internal.status;
