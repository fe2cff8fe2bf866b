package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.fleet.Fleet;
import java.util.UUID;

/**
 * An owner of servers: the workspace itself, or a tenant.
 *
 * @param id the application customer id
 */
record Owner(String id, String name, Fleet fleet) {
  static Owner of(String name, Fleet fleet) {
    String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().replace("-", "");
    return new Owner(id, name, fleet);
  }
}
