/** Server logs and AHS files: work of the service, and files in its stores. */
@NullMarked
package io.github.computeops.internal.files;

import org.jspecify.annotations.NullMarked;
