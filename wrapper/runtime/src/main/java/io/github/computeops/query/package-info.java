/**
 * The optional parameters of a call: {@link io.github.computeops.query.Query} is the base class of
 * every generated query.
 */
@NullMarked
package io.github.computeops.query;

import org.jspecify.annotations.NullMarked;
