package io.github.computeops.simulator;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;

/** The real client, pointed at a simulator. */
final class ClientOf {
  private ClientOf() {}

  static ComputeOps simulator(Simulator simulator) {
    return ComputeOps.builder()
        .baseUri(simulator.uri())
        .credentials(
            Credentials.apiClient(
                simulator.issuer(), simulator.clientId(), simulator.clientSecret()))
        .build();
  }
}
