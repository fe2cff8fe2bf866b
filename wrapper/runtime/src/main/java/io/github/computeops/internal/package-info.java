/** What is not promised: see {@link io.github.computeops.internal.Internal}. */
@NullMarked
package io.github.computeops.internal;

import org.jspecify.annotations.NullMarked;
