/** Many calls at once. */
@NullMarked
package io.github.computeops.internal.concurrent;

import org.jspecify.annotations.NullMarked;
