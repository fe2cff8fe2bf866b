package io.github.computeops.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands each call to the account it is for: that of {@code Tenant-Acid}, or else the own one. */
final class Accounts implements Handler {
  private final Handler own;
  private final Map<String, Handler> tenants = new HashMap<>();

  Accounts(Account own, List<Account> tenants) {
    List<Route> routes = new ArrayList<>(own.sharedRoutes());
    routes.addAll(own.ownRoutes());
    routes.addAll(new AccountsV1beta1Routes(own, tenants).routes());
    this.own = new Routes(routes);
    tenants.forEach(tenant -> this.tenants.put(tenant.id(), new Routes(tenant.sharedRoutes())));
  }

  @Override
  public Answer answer(Call call) {
    String tenant = call.header("tenant-acid");
    if (tenant.isEmpty()) {
      return own.answer(call);
    }
    if (!tenants.containsKey(tenant)) {
      throw Refusal.forbidden("There is no tenant " + tenant + " of this workspace.");
    }
    return tenants.get(tenant).answer(call);
  }
}
