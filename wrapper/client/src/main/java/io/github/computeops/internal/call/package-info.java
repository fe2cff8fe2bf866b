/**
 * Makes calls of generated methods: {@link io.github.computeops.internal.call.ClientAssembly} has
 * the picture of what a call passes.
 */
package io.github.computeops.internal.call;
