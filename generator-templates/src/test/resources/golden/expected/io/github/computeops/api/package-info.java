/** The operations of the service: one interface for each tag, one method for each operation. */
package io.github.computeops.api;
