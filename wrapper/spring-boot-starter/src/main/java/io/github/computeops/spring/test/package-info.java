/** Tests of Spring Boot applications against a simulator. */
@NullMarked
package io.github.computeops.spring.test;

import org.jspecify.annotations.NullMarked;
