package io.github.computeops.simulator.internal.approvals;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.jobs.Gate;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Holds back the jobs that need an approval. Each approver counts once; one decline is enough. A
 * request that is not decided on in time expires, and its job ends as if it were declined.
 */
public final class Approvals implements Gate {
  private final Map<String, PendingRequest> pending = new ConcurrentHashMap<>();
  private final ApprovalPolicies policies;
  private final Items requests;
  private final Function<String, Optional<String>> groupOf;
  private final ApprovalRules rules;
  private final Agenda agenda;

  /**
   * Makes the approvals.
   *
   * @param groupOf the group of a server
   */
  public Approvals(
      Resources resources,
      Function<String, Optional<String>> groupOf,
      ApprovalRules rules,
      Agenda agenda) {
    this.policies = new ApprovalPolicies(resources);
    this.requests = resources.items("approval-requests");
    this.groupOf = groupOf;
    this.rules = rules;
    this.agenda = agenda;
  }

  public void addTo(Behaviours behaviours) {
    policies.addTo(behaviours);
    behaviours
        .put("POST approval-requests/{}/approve", this::decide)
        .put("PATCH approval-requests/{}", this::cancel);
  }

  @Override
  public boolean holds(Wanted job, Instant now, Decision decision) {
    Optional<ApprovalPolicies.Need> need =
        job.action().isEmpty()
            ? Optional.empty()
            : policies.of(job.action(), groupOf.apply(job.resource()).orElse(job.resource()));
    need.ifPresent(it -> request(job, it, now, decision));
    return need.isPresent();
  }

  private void request(Wanted job, ApprovalPolicies.Need need, Instant now, Decision decision) {
    Map<String, Object> request = ApprovalRequest.pending(job, need, now);
    String id = String.valueOf(request.get("id"));
    pending.put(id, new PendingRequest(need, job.requester(), decision));
    requests.put(id, request);
    agenda.at(now.plus(rules.expiry()), due -> end(id, "EXPIRED", due));
  }

  /** A call without a body approves. */
  private synchronized Response decide(Call call) {
    String id = call.ids().get(0);
    PendingRequest request = find(id);
    boolean declines = "DECLINED".equals(call.body().get("approvalState"));
    Map<String, Object> approval =
        ApprovalRequest.approval(
            declines ? "DECLINED" : "APPROVED",
            call.caller(),
            call.body().getOrDefault("remarks", ""));
    request.check(call.caller(), rules);
    requests.change(id, it -> decided(it, approval));
    if (declines) {
      end(id, "DECLINED", call.account().now());
    } else if (request.approve(call.caller())) {
      end(id, "APPROVED", call.account().now());
    }
    return call.respond(approval);
  }

  private static Map<String, Object> decided(
      Map<String, Object> request, Map<String, Object> approval) {
    Map<String, Object> changed = new LinkedHashMap<>(request);
    changed.put("requestData", Map.of("approvals", approval));
    return changed;
  }

  private synchronized Response cancel(Call call) {
    if ("CANCELLED".equals(call.body().get("approvalState"))) {
      find(call.id());
      end(call.id(), "CANCELLED", call.account().now());
    }
    return call.byRule();
  }

  /** Ends a request, unless it has ended already. */
  private synchronized void end(String id, String state, Instant now) {
    PendingRequest ended = pending.remove(id);
    if (ended != null) {
      requests.change(id, request -> ApprovalRequest.in(request, state, now));
      ended.decision().made(state.equals("APPROVED"), now);
    }
  }

  private PendingRequest find(String id) {
    Map<String, Object> request =
        requests
            .find(id)
            .orElseThrow(
                () ->
                    ErrorResponseException.notFound(
                        "There is no approval request \"" + id + "\"."));
    PendingRequest found = pending.get(id);
    if (found == null) {
      throw ErrorResponseException.conflict(
          "The approval request is " + request.get("approvalState") + " already.");
    }
    return found;
  }
}
