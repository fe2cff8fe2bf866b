/** What grants access, and is shown to nobody. */
@NullMarked
package io.github.computeops.internal.secret;

import org.jspecify.annotations.NullMarked;
