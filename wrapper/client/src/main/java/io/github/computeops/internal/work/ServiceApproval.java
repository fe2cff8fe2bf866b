package io.github.computeops.internal.work;

import io.github.computeops.api.Apis;
import io.github.computeops.api.ApprovalRequestV1beta2;
import io.github.computeops.api.ApprovalRequestV1beta2Filter;
import io.github.computeops.model.ApprovalRequestPatchRequestV1beta2;
import io.github.computeops.model.ApprovalRequestResponseV1beta2;
import io.github.computeops.model.ApprovalRequestsApproveV1beta2;
import io.github.computeops.model.ApprovalState;
import io.github.computeops.model.UserApprovalState;
import io.github.computeops.work.Approval;
import java.util.Optional;

/** A request for an approval, of the service. */
record ServiceApproval(Apis apis, ApprovalRequestResponseV1beta2 request) implements Approval {
  /** Finds the request that holds an operation back, such as a job. */
  static Optional<Approval> of(Apis apis, String operationId) {
    ApprovalRequestV1beta2.ListQuery query =
        ApprovalRequestV1beta2.ListQuery.builder()
            .filter(ApprovalRequestV1beta2Filter.OPERATION_ID.eq(operationId))
            .build();
    return apis.approvalRequestV1beta2().all(query).stream()
        .filter(ServiceApproval::isPending)
        .<Approval>map(request -> new ServiceApproval(apis, request))
        .findFirst();
  }

  private static boolean isPending(ApprovalRequestResponseV1beta2 request) {
    return request.approvalState().filter(state -> state.is(ApprovalState.PENDING)).isPresent();
  }

  @Override
  public String id() {
    return request.id();
  }

  @Override
  public void approve(String remarks) {
    decide(UserApprovalState.APPROVED, remarks);
  }

  @Override
  public void decline(String remarks) {
    decide(UserApprovalState.DECLINED, remarks);
  }

  private void decide(UserApprovalState state, String remarks) {
    apis.approvalRequestV1beta2()
        .approve(
            id(),
            ApprovalRequestsApproveV1beta2.builder().approvalState(state).remarks(remarks).build());
  }

  @Override
  public void cancel(String remarks) {
    apis.approvalRequestV1beta2()
        .update(
            id(),
            ApprovalRequestPatchRequestV1beta2.builder()
                .approvalState("CANCELLED")
                .requestRemarks(remarks)
                .build());
  }
}
