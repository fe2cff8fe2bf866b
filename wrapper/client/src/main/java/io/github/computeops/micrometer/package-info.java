/** Metrics with Micrometer, which is an optional dependency. */
@NullMarked
package io.github.computeops.micrometer;

import org.jspecify.annotations.NullMarked;
