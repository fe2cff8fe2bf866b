package io.github.computeops.simulator.internal.http;

/**
 * Who sent a request.
 *
 * @param email what approvals know it by; empty if nobody sent it
 * @param tenant the application customer id of the tenant that its token is for; empty for the
 *     workspace's own
 */
public record Caller(String email, String tenant) {
  static final Caller NOBODY = new Caller("", "");
}
