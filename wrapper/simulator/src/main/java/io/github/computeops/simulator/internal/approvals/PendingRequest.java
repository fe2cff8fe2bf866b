package io.github.computeops.simulator.internal.approvals;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.jobs.Gate;
import java.util.LinkedHashSet;
import java.util.Set;

/** A request that waits for its decision: who has approved it by now, and who may. */
final class PendingRequest {
  private final Set<String> approvedBy = new LinkedHashSet<>();
  private final ApprovalPolicies.Need need;
  private final String requester;
  private final Gate.Decision decision;

  PendingRequest(ApprovalPolicies.Need need, String requester, Gate.Decision decision) {
    this.need = need;
    this.requester = requester;
    this.decision = decision;
  }

  Gate.Decision decision() {
    return decision;
  }

  /**
   * Checks that somebody may decide.
   *
   * @throws ErrorResponseException if not
   */
  void check(String approver, ApprovalRules rules) {
    if (!need.approvers().isEmpty() && !need.approvers().contains(approver)) {
      throw ErrorResponseException.forbidden(
          "Operation is forbidden: the policy does not list " + approver + " as an approver.");
    }
    if (approver.equals(requester) && !rules.mayRequesterApprove()) {
      throw ErrorResponseException.forbidden(
          "Operation is forbidden: "
              + approver
              + " requested it, so somebody else has to decide on it.");
    }
    if (approvedBy.contains(approver)) {
      throw ErrorResponseException.conflict(approver + " has approved it already.");
    }
  }

  /** Adds an approval; returns whether there are enough. */
  boolean approve(String approver) {
    approvedBy.add(approver);
    return approvedBy.size() >= need.approvals();
  }
}
