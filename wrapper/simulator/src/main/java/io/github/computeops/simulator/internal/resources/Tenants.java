package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The account of the workspace, and those of its tenants. */
final class Tenants {
  private final Owner own;
  private final List<Owner> tenants;

  Tenants(Owner own, List<Owner> tenants) {
    this.own = own;
    this.tenants = tenants;
  }

  void addTo(Behaviours behaviours) {
    behaviours.put("GET accounts/{}", this::account).put("GET accounts/{}/tenants", this::list);
  }

  /** Returns the tenants as a collection. */
  Items items() {
    Items items = new StoredItems();
    tenants.forEach(tenant -> items.put(tenant.id(), account(tenant, "TENANT")));
    return items;
  }

  /** Returns the place of that collection. */
  String place() {
    return "accounts/" + own.id() + "/tenants";
  }

  private Response account(Call call) {
    if (own.id().equals(call.id())) {
      return call.respond(account(own, tenants.isEmpty() ? "STANDALONE" : "MSP"));
    }
    return call.respond(
        tenants.stream()
            .filter(tenant -> tenant.id().equals(call.id()))
            .findFirst()
            .map(tenant -> account(tenant, "TENANT"))
            .orElseThrow(() -> missing(call)));
  }

  private Response list(Call call) {
    if (!own.id().equals(call.id())) {
      throw missing(call);
    }
    return call.byRule();
  }

  private static ErrorResponseException missing(Call call) {
    return ErrorResponseException.notFound("There is no account \"" + call.id() + "\".");
  }

  private Map<String, Object> account(Owner owner, String type) {
    String addedAt = Fleet.NOW.minusDays(300).toInstant().toString();
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("id", owner.id());
    account.put("applicationCustomerId", owner.id());
    account.put("mspApplicationCustomerId", own.id());
    account.put("accountType", type);
    account.put("name", owner.name());
    account.put("generation", 1);
    account.put("createdAt", addedAt);
    account.put("updatedAt", addedAt);
    return account;
  }
}
