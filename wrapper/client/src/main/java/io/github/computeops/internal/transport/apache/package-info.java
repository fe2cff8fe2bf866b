/** Sends requests with Apache HttpClient. */
@NullMarked
package io.github.computeops.internal.transport.apache;

import org.jspecify.annotations.NullMarked;
