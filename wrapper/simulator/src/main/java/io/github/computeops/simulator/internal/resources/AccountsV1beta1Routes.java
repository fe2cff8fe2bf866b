package io.github.computeops.simulator.internal.resources;

import io.github.computeops.model.AccountType;
import io.github.computeops.model.AccountV1beta1;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.query.Page;
import java.util.List;

/** The operations on the tenants of the workspace. */
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

  private Response list(Request request) {
    request.queryParameters().allowOnly();
    String id = request.pathVariable("id");
    if (!own.id().equals(id)) {
      throw ErrorResponseException.notFound("There is no account \"" + id + "\".");
    }
    return Response.ok(Page.whole(tenants.stream().map(this::tenant).toList()));
  }

  private AccountV1beta1 tenant(Account tenant) {
    return AccountV1beta1.builder()
        .id(tenant.id())
        .applicationCustomerId(tenant.id())
        .mspApplicationCustomerId(own.id())
        .accountType(AccountType.TENANT)
        .name(tenant.name())
        .generation(1)
        .createdAt(Fleet.NOW.minusDays(300))
        .updatedAt(Fleet.NOW.minusDays(300))
        .build();
  }
}
