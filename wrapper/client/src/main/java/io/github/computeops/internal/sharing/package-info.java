/** What all that is shared with other clients needs: names for it, and a way to do without. */
@NullMarked
package io.github.computeops.internal.sharing;

import org.jspecify.annotations.NullMarked;
