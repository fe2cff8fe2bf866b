/** The table of HTTP statuses, which the generator, the client and the tests read. */
@NullMarked
package io.github.computeops.internal.status;

import org.jspecify.annotations.NullMarked;
