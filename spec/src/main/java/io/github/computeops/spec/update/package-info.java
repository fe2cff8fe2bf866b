/** Updates the project to a new edition of the description. */
package io.github.computeops.spec.update;
