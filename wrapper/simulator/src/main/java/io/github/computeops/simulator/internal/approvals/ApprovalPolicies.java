package io.github.computeops.simulator.internal.approvals;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.jobs.JobTemplates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The policies: which actions on the servers of which groups need an approval. */
final class ApprovalPolicies {
  private final Items policies;
  private final Items groups;

  ApprovalPolicies(Resources resources) {
    this.policies = resources.items("approval-policies");
    this.groups = resources.items("groups");
  }

  void addTo(Behaviours behaviours) {
    behaviours
        .put("POST approval-policies", this::create)
        .put("PATCH approval-policies/{}", this::change);
  }

  private Response create(Call call) {
    check(call.body());
    Map<String, Object> policy = call.create();
    return call.created(stored(policy, "ACTIVE"));
  }

  private Response change(Call call) {
    check(call.body());
    call.byRule();
    Map<String, Object> policy = policies.find(call.id()).orElseThrow();
    return call.respond(stored(policy, String.valueOf(policy.get("state"))));
  }

  /** Requests call the members of a resource differently than filters and responses do. */
  private Map<String, Object> stored(Map<String, Object> policy, String state) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("approvables", list(data(policy), "approvables"));
    data.put(
        "resources",
        list(data(policy), "resources").stream().map(ApprovalPolicies::resource).toList());
    Map<String, Object> stored = new LinkedHashMap<>(policy);
    stored.put("policyData", data);
    stored.put("state", state);
    policies.put(String.valueOf(policy.get("id")), stored);
    return stored;
  }

  private static Map<Object, Object> resource(Map<?, ?> given) {
    Map<Object, Object> resource = new LinkedHashMap<>(given);
    resource.put("id", given.get("resourceId"));
    resource.put("type", given.get("resourceType"));
    return resource;
  }

  private void check(Map<String, Object> body) {
    for (Map<?, ?> approvable : list(data(body), "approvables")) {
      String name = String.valueOf(approvable.get("approvableName"));
      if (!JobTemplates.approvables().contains(name)) {
        throw ErrorResponseException.badField(
            "policyData.approvables",
            "\""
                + name
                + "\" is not an action that can need an approval; give one of "
                + String.join(", ", JobTemplates.approvables())
                + ".");
      }
      checkEnough(name, least(approvable), approvers(approvable).size());
    }
    for (Map<?, ?> resource : list(data(body), "resources")) {
      if (groups.find(String.valueOf(resource.get("resourceId"))).isEmpty()) {
        throw ErrorResponseException.badField(
            "policyData.resources",
            "There is no group \"" + resource.get("resourceId") + "\"; policies are for groups.");
      }
    }
  }

  private static void checkEnough(String name, int least, int approvers) {
    if (approvers > 0 && least > approvers) {
      throw ErrorResponseException.badField(
          "policyData.approvables",
          "\""
              + name
              + "\" needs "
              + least
              + " approvals, but has "
              + approvers
              + " approvers; list more of them.");
    }
  }

  /** Returns the policy that an action on a group needs the approval of. */
  Optional<Need> of(String action, String group) {
    return IntStream.range(0, policies.size())
        .mapToObj(policies::at)
        .filter(policy -> "ACTIVE".equals(policy.get("state")))
        .filter(policy -> has(policy, "resources", "resourceId", group))
        .filter(policy -> has(policy, "approvables", "approvableName", action))
        .map(policy -> need(policy, action))
        .findFirst();
  }

  private static boolean has(
      Map<String, Object> policy, String list, String property, String value) {
    return list(data(policy), list).stream().anyMatch(it -> value.equals(it.get(property)));
  }

  private static Need need(Map<String, Object> policy, String action) {
    return list(data(policy), "approvables").stream()
        .filter(it -> action.equals(it.get("approvableName")))
        .map(it -> new Need(policy, least(it), approvers(it)))
        .findFirst()
        .orElseThrow();
  }

  private static int least(Map<?, ?> approvable) {
    return approvable.get("minApprovers") instanceof Number least ? least.intValue() : 1;
  }

  private static List<String> approvers(Map<?, ?> approvable) {
    return list(approvable, "approvers").stream()
        .map(it -> String.valueOf(it.get("email")))
        .toList();
  }

  private static Map<?, ?> data(Map<String, Object> policy) {
    return policy.get("policyData") instanceof Map<?, ?> data ? data : Map.of();
  }

  private static List<Map<?, ?>> list(Map<?, ?> data, String name) {
    List<?> list = data.get(name) instanceof List<?> given ? given : List.of();
    return list.stream()
        .<Map<?, ?>>map(it -> it instanceof Map<?, ?> map ? map : Map.of())
        .toList();
  }

  /**
   * A policy that applies.
   *
   * @param approvals how many are needed
   * @param approvers the e-mail addresses of those who may give them; empty for all
   */
  record Need(Map<String, Object> policy, int approvals, List<String> approvers) {}
}
