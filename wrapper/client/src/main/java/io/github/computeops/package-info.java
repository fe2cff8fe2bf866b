/**
 * The client of Compute Ops Management: where to call, with what credentials, and what can go
 * wrong.
 */
package io.github.computeops;
