/**
 * Webhooks: what receives their events, what reads the events that were missed, what sets them up.
 */
@NullMarked
package io.github.computeops.webhook;

import org.jspecify.annotations.NullMarked;
