/** Being told of each attempt of each call, for metrics and traces. */
@NullMarked
package io.github.computeops.listener;

import org.jspecify.annotations.NullMarked;
