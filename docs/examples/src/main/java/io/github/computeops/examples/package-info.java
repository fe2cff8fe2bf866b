/** Example programs. */
package io.github.computeops.examples;
