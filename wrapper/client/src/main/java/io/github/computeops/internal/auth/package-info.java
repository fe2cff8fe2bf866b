/** Gets tokens, keeps them while they are good, and sends each request with one. */
@NullMarked
package io.github.computeops.internal.auth;

import org.jspecify.annotations.NullMarked;
