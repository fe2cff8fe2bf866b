package io.github.computeops.simulator.internal.approvals;

import java.time.Duration;

/**
 * What HPE does not say of approvals.
 *
 * @param expiry how long a request waits for its decision
 * @param mayRequesterApprove whether who wants a job may approve it
 */
public record ApprovalRules(Duration expiry, boolean mayRequesterApprove) {
  /** Returns the stricter rules. */
  public static ApprovalRules strict() {
    return new ApprovalRules(Duration.ofDays(7), false);
  }
}
