/** Tokens: issued at the token endpoint, and required of all other requests. */
package io.github.computeops.simulator.internal.auth;
