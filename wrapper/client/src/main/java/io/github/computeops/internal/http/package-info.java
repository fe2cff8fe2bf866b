/**
 * Requests and responses as they are sent: their headers, bodies and dates, and the call they
 * belong to.
 */
@NullMarked
package io.github.computeops.internal.http;

import org.jspecify.annotations.NullMarked;
