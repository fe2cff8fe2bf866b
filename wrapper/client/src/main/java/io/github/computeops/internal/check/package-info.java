/** Checks of what a caller gives, each with a sentence that says what is wrong and what to do. */
package io.github.computeops.internal.check;
