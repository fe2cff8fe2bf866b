/** What is not promised: see {@link io.github.computeops.internal.Internal}. */
package io.github.computeops.internal;
