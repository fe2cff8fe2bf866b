package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A workspace: its own account, and those of its tenants. */
public final class Workspace {
  private final Owner own;
  private final List<Owner> tenants;
  private final AccountRouter router;

  private Workspace(Owner own, List<Owner> tenants, Service service) {
    this.own = own;
    this.tenants = tenants;
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

  /** Returns the application customer ids of the tenants, by the ids of their workspaces. */
  public Map<String, String> tenantsByWorkspace() {
    return tenants.stream().collect(Collectors.toUnmodifiableMap(Owner::workspaceId, Owner::id));
  }

  /**
   * Returns a tenant.
   *
   * @throws IllegalArgumentException if none has this name
   */
  public Owner tenant(String name) {
    return tenants.stream()
        .filter(tenant -> tenant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no tenant named \""
                        + name
                        + "\" among "
                        + tenants.stream().map(Owner::name).toList()
                        + "; add it with tenant() of the builder."));
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
