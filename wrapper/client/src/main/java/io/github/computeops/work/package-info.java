/**
 * Work that takes time: jobs, asynchronous operations, reports and schedules, started, waited for
 * and judged.
 */
@NullMarked
package io.github.computeops.work;

import org.jspecify.annotations.NullMarked;
