/** Checks of what a caller gives, each with a sentence that says what is wrong and what to do. */
@NullMarked
package io.github.computeops.internal.check;

import org.jspecify.annotations.NullMarked;
