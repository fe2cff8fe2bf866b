/**
 * Collections read page by page: {@link io.github.computeops.page.Pages} is what a caller meets.
 */
package io.github.computeops.page;
