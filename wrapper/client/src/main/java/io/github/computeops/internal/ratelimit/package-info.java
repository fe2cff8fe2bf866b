/**
 * Paces requests: by the windows that the service announces, by the wait of a 429, and by a ceiling
 * of the caller's.
 */
@NullMarked
package io.github.computeops.internal.ratelimit;

import org.jspecify.annotations.NullMarked;
