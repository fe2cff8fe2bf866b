/** Webhooks: events of resources, their delivery, and the health of those who receive them. */
@NullMarked
package io.github.computeops.simulator.internal.webhooks;

import org.jspecify.annotations.NullMarked;
