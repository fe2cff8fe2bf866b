/**
 * Paces requests: by the windows that the service announces, by the wait of a 429, and by a ceiling
 * of the user's.
 */
package io.github.computeops.internal.ratelimit;
