/** Metrics with Micrometer, which is an optional dependency. */
package io.github.computeops.micrometer;
