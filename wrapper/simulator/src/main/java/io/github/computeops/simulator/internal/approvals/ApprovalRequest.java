package io.github.computeops.simulator.internal.approvals;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.jobs.Gate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An approval request as JSON. */
final class ApprovalRequest {
  private static final String COLLECTION = "/compute-ops-mgmt/v1beta2/approval-requests/";

  private ApprovalRequest() {}

  static Map<String, Object> pending(Gate.Wanted wanted, ApprovalPolicies.Need need, Instant now) {
    String id =
        UUID.nameUUIDFromBytes(("approval-requests/" + wanted.job().get("id")).getBytes(UTF_8))
            .toString();
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("id", id);
    request.put("type", "compute-ops-mgmt/approval-request");
    request.put("resourceUri", COLLECTION + id);
    request.put("approvableName", wanted.action());
    request.put("approvableResource", wanted.job().get("resource"));
    request.put("approvalState", "PENDING");
    request.put("minApprovers", need.approvals());
    request.put("operation", reference(wanted.job()));
    request.put("policy", reference(need.policy()));
    request.put("requestData", Map.of());
    request.put("requester", Map.of("email", wanted.requester()));
    request.put("generation", 1);
    request.put("createdAt", now.toString());
    request.put("updatedAt", now.toString());
    return request;
  }

  private static Map<String, Object> reference(Map<String, Object> resource) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("type", resource.get("type"));
    reference.put("id", resource.get("id"));
    reference.put("resourceUri", resource.get("resourceUri"));
    return reference;
  }

  /** Returns the request in another state. */
  static Map<String, Object> in(Map<String, Object> request, String state, Instant now) {
    Map<String, Object> changed = new LinkedHashMap<>(request);
    changed.put("approvalState", state);
    changed.merge("generation", 1, (known, more) -> (int) known + (int) more);
    changed.put("updatedAt", now.toString());
    return changed;
  }

  /** Returns a decision, in the words of the request's own. */
  static Map<String, Object> approval(String state, String approver, Object remarks) {
    Map<String, Object> approval = new LinkedHashMap<>();
    approval.put("approvalState", state);
    approval.put("approverId", Map.of("email", approver));
    approval.put("remarks", String.valueOf(remarks));
    return approval;
  }
}
