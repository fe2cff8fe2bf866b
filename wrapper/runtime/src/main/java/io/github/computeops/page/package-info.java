/**
 * Collections read page by page: {@link io.github.computeops.page.PagedIterable} is what a caller
 * meets.
 */
@NullMarked
package io.github.computeops.page;

import org.jspecify.annotations.NullMarked;
