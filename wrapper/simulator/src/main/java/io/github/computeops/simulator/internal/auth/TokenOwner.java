package io.github.computeops.simulator.internal.auth;

import io.github.computeops.simulator.internal.http.Caller;

/**
 * Whose token it is.
 *
 * @param tenant the application customer id of the tenant that it is for; empty for the workspace's
 *     own
 */
record TokenOwner(ApiClient client, String tenant) {
  Caller caller() {
    return new Caller(client.email(), tenant);
  }
}
