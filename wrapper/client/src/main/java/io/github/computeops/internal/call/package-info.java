/**
 * Makes calls of generated methods: {@link io.github.computeops.internal.call.ClientAssembly} has
 * the picture of what a call passes.
 */
@NullMarked
package io.github.computeops.internal.call;

import org.jspecify.annotations.NullMarked;
