package io.github.computeops.simulator;

import io.github.computeops.model.AccountType;
import io.github.computeops.model.AccountV1beta1;
import java.util.List;

/** The tenants of the workspace's own account. */
final class AccountsV1beta1Routes {
  private final Account own;
  private final List<Account> tenants;

  AccountsV1beta1Routes(Account own, List<Account> tenants) {
    this.own = own;
    this.tenants = tenants;
  }

  List<Route> routes() {
    return List.of(Route.get("/compute-ops-mgmt/v1beta1/accounts/{id}/tenants", this::list));
  }

  private Answer list(Call call) {
    KnownParameters.check(new Parameters(call.query()));
    String id = call.variables().get("id");
    if (!own.id().equals(id)) {
      throw Refusal.notFound("There is no account " + id + ".");
    }
    return Answer.ok(Page.whole(tenants.stream().map(this::tenant).toList()));
  }

  private AccountV1beta1 tenant(Account tenant) {
    return AccountV1beta1.builder()
        .id(tenant.id())
        .applicationCustomerId(tenant.id())
        .mspApplicationCustomerId(own.id())
        .accountType(AccountType.TENANT)
        .name(tenant.name())
        .generation(1)
        .createdAt(Unit.NOW.minusDays(300))
        .updatedAt(Unit.NOW.minusDays(300))
        .build();
  }
}
