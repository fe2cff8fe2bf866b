package io.github.computeops.simulator.internal.approvals;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.jobs.Gate;
import io.github.computeops.simulator.internal.jobs.JobRunner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Holds back the jobs that need an approval. Each call of {@code approve} counts as one approver
 * more, since the simulator does not know its callers; one decline is enough.
 */
public final class Approvals implements Gate {
  private static final String REQUESTS = "/compute-ops-mgmt/v1beta2/approval-requests/";
  private final ApprovalPolicies policies;
  private final Items requests;
  private final Function<String, Optional<String>> groupOf;

  /**
   * Makes the approvals.
   *
   * @param groupOf the group of a server
   */
  public Approvals(Resources resources, Function<String, Optional<String>> groupOf) {
    this.policies = new ApprovalPolicies(resources);
    this.requests = resources.items("approval-requests");
    this.groupOf = groupOf;
  }

  /**
   * Adds the behaviour.
   *
   * @param jobs starts or ends the jobs that waited
   */
  public void addTo(Behaviours behaviours, JobRunner jobs) {
    policies.addTo(behaviours);
    behaviours
        .put("POST approval-requests/{}/approve", call -> decide(call, jobs))
        .put("PATCH approval-requests/{}", call -> cancel(call, jobs));
  }

  @Override
  public boolean holds(Map<String, Object> job, String action, String resource, Instant now) {
    Optional<ApprovalPolicies.Need> need =
        action.isEmpty()
            ? Optional.empty()
            : policies.of(action, groupOf.apply(resource).orElse(resource));
    need.ifPresent(it -> request(job, action, it, now));
    return need.isPresent();
  }

  private void request(
      Map<String, Object> job, String action, ApprovalPolicies.Need need, Instant now) {
    String id =
        UUID.nameUUIDFromBytes(
                ("approval-requests/" + job.get("id")).getBytes(StandardCharsets.UTF_8))
            .toString();
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("id", id);
    request.put("type", "compute-ops-mgmt/approval-request");
    request.put("resourceUri", REQUESTS + id);
    request.put("approvableName", action);
    request.put("approvableResource", job.get("resource"));
    request.put("approvalState", "PENDING");
    request.put("minApprovers", need.approvals());
    request.put("operation", reference(job));
    request.put("policy", reference(need.policy()));
    request.put("requestData", Map.of());
    request.put("requester", Map.of("email", "simulator-client@example.net"));
    request.put("generation", 1);
    request.put("createdAt", now.toString());
    request.put("updatedAt", now.toString());
    requests.put(id, request);
  }

  private static Map<String, Object> reference(Map<String, Object> resource) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("type", resource.get("type"));
    reference.put("id", resource.get("id"));
    reference.put("resourceUri", resource.get("resourceUri"));
    return reference;
  }

  /** A call without a body approves. */
  private Response decide(Call call, JobRunner jobs) {
    Map<String, Object> decision = call.body();
    boolean declined = "DECLINED".equals(decision.get("approvalState"));
    Map<String, Object> request = pending(call);
    Instant now = call.account().now();
    int given = (request.get("approvalsGiven") instanceof Integer known ? known : 0) + 1;
    boolean decided = declined || given >= (int) request.getOrDefault("minApprovers", 1);
    Map<String, Object> changed = new LinkedHashMap<>(request);
    changed.put("approvalsGiven", given);
    changed.put("requestData", Map.of("approvals", approval(declined, given, decision)));
    put(changed, declined ? "DECLINED" : decided ? "APPROVED" : "PENDING", now);
    if (decided) {
      jobs.decided(operation(request), !declined, now);
    }
    return call.respond(approval(declined, given, decision));
  }

  private static Map<String, Object> approval(
      boolean declined, int number, Map<String, Object> decision) {
    Map<String, Object> approval = new LinkedHashMap<>();
    approval.put("approvalState", declined ? "DECLINED" : "APPROVED");
    approval.put("approverId", Map.of("email", "approver-" + number + "@example.net"));
    approval.put("remarks", String.valueOf(decision.getOrDefault("remarks", "")));
    return approval;
  }

  private Response cancel(Call call, JobRunner jobs) {
    boolean cancels = "CANCELLED".equals(call.body().get("approvalState"));
    Map<String, Object> request = cancels ? pending(call) : Map.of();
    Response response = call.byRule();
    if (cancels) {
      jobs.decided(operation(request), false, call.account().now());
    }
    return response;
  }

  private Map<String, Object> pending(Call call) {
    String id = call.ids().get(0);
    Map<String, Object> request =
        requests
            .find(id)
            .orElseThrow(
                () ->
                    ErrorResponseException.notFound(
                        "There is no approval request \"" + id + "\"."));
    if (!"PENDING".equals(request.get("approvalState"))) {
      throw ErrorResponseException.conflict(
          "The approval request is " + request.get("approvalState") + " already.");
    }
    return request;
  }

  private void put(Map<String, Object> request, String state, Instant now) {
    request.put("approvalState", state);
    request.put("generation", (int) request.getOrDefault("generation", 1) + 1);
    request.put("updatedAt", now.toString());
    requests.put(String.valueOf(request.get("id")), request);
  }

  private static String operation(Map<String, Object> request) {
    return request.get("operation") instanceof Map<?, ?> operation
        ? String.valueOf(operation.get("id"))
        : "";
  }
}
