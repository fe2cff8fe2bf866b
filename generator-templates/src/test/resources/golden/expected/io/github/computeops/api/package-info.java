/** The operations of the service: one interface for each tag, one method for each operation. */
@NullMarked
package io.github.computeops.api;

import org.jspecify.annotations.NullMarked;
