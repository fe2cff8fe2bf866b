/**
 * Collections read page by page: {@link io.github.computeops.page.PagedIterable} is what a caller
 * meets.
 */
package io.github.computeops.page;
