/**
 * The optional parameters of a call: {@link io.github.computeops.query.Query} is the base of every
 * generated query.
 */
package io.github.computeops.query;
