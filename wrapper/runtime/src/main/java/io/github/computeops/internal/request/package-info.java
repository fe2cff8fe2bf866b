/** Parameters, checked and encoded once, for generated code and the client. */
@NullMarked
package io.github.computeops.internal.request;

import org.jspecify.annotations.NullMarked;
