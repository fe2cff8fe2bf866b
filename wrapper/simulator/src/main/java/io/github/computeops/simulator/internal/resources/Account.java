package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An owner of servers: the workspace itself, or a tenant.
 *
 * @param id the application customer id
 */
record Account(String id, String name, Fleet fleet) {
  static Account of(String name, Fleet fleet) {
    String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().replace("-", "");
    return new Account(id, name, fleet);
  }

  /** Returns the operations that can be called with or without {@code Tenant-Acid}. */
  List<Route> sharedRoutes() {
    List<Route> routes = new ArrayList<>(new ServersV1Routes(fleet).routes());
    routes.addAll(new SettingsV1Routes().routes());
    return routes;
  }

  /** Returns the operations that can only be called without that header. */
  List<Route> ownRoutes() {
    AsyncOperationsV1Routes operations = new AsyncOperationsV1Routes();
    List<Route> routes = new ArrayList<>(new GroupsV1Routes(fleet, operations).routes());
    routes.addAll(operations.routes());
    return routes;
  }
}
