/** Compares two editions of the description, and reports what the differences mean for callers. */
package io.github.computeops.spec.compare;
