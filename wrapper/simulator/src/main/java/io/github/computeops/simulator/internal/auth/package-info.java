/** Tokens: issued at the token endpoint, and required of all other requests. */
@NullMarked
package io.github.computeops.simulator.internal.auth;

import org.jspecify.annotations.NullMarked;
