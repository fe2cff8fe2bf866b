package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.fleet.Fleet;
import java.util.UUID;

/**
 * An owner of servers: the workspace itself, or a tenant.
 *
 * @param id the application customer id
 * @param workspaceId the id of its workspace in GreenLake
 */
public record Owner(String id, String workspaceId, String name, Fleet fleet) {
  static Owner of(String name, Fleet fleet) {
    return new Owner(hexadecimal(name), hexadecimal("workspaces/" + name), name, fleet);
  }

  private static String hexadecimal(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().replace("-", "");
  }
}
