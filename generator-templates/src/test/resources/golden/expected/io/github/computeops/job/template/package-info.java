/** Requests to start jobs: one class for each documented job template, with a typed builder. */
@NullMarked
package io.github.computeops.job.template;

import org.jspecify.annotations.NullMarked;
