/** The simulator as an extension of JUnit 5, for tests that have JUnit anyway. */
@NullMarked
package io.github.computeops.simulator.junit;

import org.jspecify.annotations.NullMarked;
