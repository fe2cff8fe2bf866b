package io.github.computeops.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whose servers these are: the workspace's own, or those of a tenant.
 *
 * @param id the application customer id
 */
record Account(String id, String name, Fleet fleet) {
  static Account of(String name, Fleet fleet) {
    String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().replace("-", "");
    return new Account(id, name, fleet);
  }

  /** What can be called with the header {@code Tenant-Acid}, and without. */
  List<Route> sharedRoutes() {
    List<Route> routes = new ArrayList<>(new ServersV1Routes(fleet).routes());
    routes.addAll(new SettingsV1Routes().routes());
    return routes;
  }

  /** What can be called without that header alone. */
  List<Route> ownRoutes() {
    AsyncOperationsV1Routes operations = new AsyncOperationsV1Routes();
    List<Route> routes = new ArrayList<>(new GroupsV1Routes(fleet, operations).routes());
    routes.addAll(operations.routes());
    return routes;
  }
}
