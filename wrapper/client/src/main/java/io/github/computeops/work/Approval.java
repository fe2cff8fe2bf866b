package io.github.computeops.work;

import io.github.computeops.model.ApprovalRequestResponseV1beta2;

/**
 * A request to approve something that a policy holds back, such as a job.
 *
 * <p>Thread-safe. A test may implement it. A new version may add methods.
 */
public interface Approval {
  /** {@return the id of the request} */
  String id();

  /** {@return the request as it was read: who asks, for what, and how many have to approve} */
  ApprovalRequestResponseV1beta2 request();

  /**
   * Approves it, for the user whose credentials the client has. What was held back goes on once
   * enough people have.
   *
   * @param remarks for people to read
   * @throws io.github.computeops.error.ForbiddenException if that user is not an approver
   */
  void approve(String remarks);

  /**
   * Declines it. The job ends as {@link JobOutcome.Declined}.
   *
   * @param remarks for people to read
   * @throws io.github.computeops.error.ForbiddenException if that user is not an approver
   */
  void decline(String remarks);

  /**
   * Withdraws it, which only the one who asked can do.
   *
   * @param remarks for people to read
   */
  void cancel(String remarks);
}
