/** Files that are downloaded in several attempts, and the stores behind signed addresses. */
@NullMarked
package io.github.computeops.internal.transfer;

import org.jspecify.annotations.NullMarked;
