/** Reads, checks and corrects the description of the service, and writes it in canonical order. */
package io.github.computeops.spec;
