/** Collections that are read page by page, as a {@link io.github.computeops.page.PagedIterable}. */
@NullMarked
package io.github.computeops.page;

import org.jspecify.annotations.NullMarked;
