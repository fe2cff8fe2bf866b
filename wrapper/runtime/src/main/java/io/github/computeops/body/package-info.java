/** Bodies of requests that are not JSON: files, bytes, forms, and how far they have been sent. */
@NullMarked
package io.github.computeops.body;

import org.jspecify.annotations.NullMarked;
