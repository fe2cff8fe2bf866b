/** Clients of Compute Ops Management as beans of Spring Boot. */
@NullMarked
package io.github.computeops.spring;

import org.jspecify.annotations.NullMarked;
