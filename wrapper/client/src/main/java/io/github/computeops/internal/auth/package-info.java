/** Gets tokens, keeps them while they are good, and sends each request with one. */
package io.github.computeops.internal.auth;
