/** Threads that make calls, for read-ahead and for many calls at once. */
@NullMarked
package io.github.computeops.internal.thread;

import org.jspecify.annotations.NullMarked;
