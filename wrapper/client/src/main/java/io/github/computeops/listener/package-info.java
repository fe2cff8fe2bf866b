/** Being told of each call and of its attempts, for metrics and traces. */
@NullMarked
package io.github.computeops.listener;

import org.jspecify.annotations.NullMarked;
