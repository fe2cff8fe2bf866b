/** Work that takes time: started once, looked at until it is settled, and judged. */
@NullMarked
package io.github.computeops.internal.work;

import org.jspecify.annotations.NullMarked;
