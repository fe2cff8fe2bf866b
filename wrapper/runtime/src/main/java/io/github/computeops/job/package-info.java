/** Requests to start jobs: the base class of those generated from the documented job templates. */
@NullMarked
package io.github.computeops.job;

import org.jspecify.annotations.NullMarked;
