/** Sends requests with the JDK's HTTP client. */
@NullMarked
package io.github.computeops.internal.transport.jdk;

import org.jspecify.annotations.NullMarked;
