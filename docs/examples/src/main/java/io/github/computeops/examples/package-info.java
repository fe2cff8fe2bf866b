/** Programs that show the client at work. */
package io.github.computeops.examples;
