/** One call for each of many items, several at a time. */
@NullMarked
package io.github.computeops.concurrent;

import org.jspecify.annotations.NullMarked;
