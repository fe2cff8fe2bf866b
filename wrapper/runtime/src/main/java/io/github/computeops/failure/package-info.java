/** The root of the exceptions of this SDK. */
@NullMarked
package io.github.computeops.failure;

import org.jspecify.annotations.NullMarked;
