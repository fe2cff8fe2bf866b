/** Sends requests with OkHttp. */
@NullMarked
package io.github.computeops.internal.transport.okhttp;

import org.jspecify.annotations.NullMarked;
