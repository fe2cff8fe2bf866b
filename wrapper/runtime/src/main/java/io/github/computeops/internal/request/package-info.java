/** Parameters as they are sent: encoded once, checked before. For generated code and the client. */
@NullMarked
package io.github.computeops.internal.request;

import org.jspecify.annotations.NullMarked;
