package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands each request to the tenant that its token is for, or to the one in {@code Tenant-Acid}, or
 * to the workspace if there is neither.
 */
final class AccountRouter implements Handler {
  private final OwnerHandler own;
  private final Map<String, Handler> tenants = new HashMap<>();

  AccountRouter(Owner own, List<Owner> tenants, Service service) {
    Tenants all = new Tenants(own, tenants);
    this.own = new OwnerHandler(own, service, all);
    tenants.forEach(
        tenant -> this.tenants.put(tenant.id(), new OwnerHandler(tenant, service, all)));
  }

  /** Returns what the workspace itself has. */
  Resources resources() {
    return own.resources();
  }

  @Override
  public Response handle(Request request) {
    String tenant = tenant(request);
    Handler account = tenant.isEmpty() ? own : tenants.get(tenant);
    if (account == null) {
      throw ErrorResponseException.forbidden("This workspace has no tenant \"" + tenant + "\".");
    }
    return account.handle(request);
  }

  /** The header needs a token of the provider's workspace. */
  private static String tenant(Request request) {
    String named = request.header("tenant-acid");
    String own = request.caller().tenant();
    if (!named.isEmpty() && !own.isEmpty()) {
      throw ErrorResponseException.forbidden(
          "Tenant-Acid needs a token of the provider's workspace, but this one is for a tenant's.");
    }
    return named + own;
  }
}
