package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workspace: its own account, and those of its tenants. */
public final class Workspace {
  private final Owner own;
  private final AccountRouter router;

  private Workspace(Owner own, List<Owner> tenants, Service service) {
    this.own = own;
    this.router = new AccountRouter(own, tenants, service);
  }

  /**
   * Returns a workspace.
   *
   * @param fleet its own servers; the numbers of the tenants' servers follow
   * @param tenants counts of servers, by the tenant's name
   * @throws IllegalArgumentException if a count of servers is out of range
   */
  public static Workspace of(Fleet fleet, Map<String, Integer> tenants, Service service) {
    List<Owner> accounts = new ArrayList<>();
    Fleet last = fleet;
    for (Map.Entry<String, Integer> tenant : tenants.entrySet()) {
      last = last.next("The tenant \"" + tenant.getKey() + "\"", tenant.getValue());
      accounts.add(Owner.of(tenant.getKey(), last));
    }
    return new Workspace(
        Owner.of("The simulated workspace", fleet), List.copyOf(accounts), service);
  }

  public String accountId() {
    return own.id();
  }

  /** Returns what handles all requests with a token. */
  public Handler handler() {
    return router;
  }

  /** Returns what its own account has. */
  public Resources resources() {
    return router.resources();
  }
}
