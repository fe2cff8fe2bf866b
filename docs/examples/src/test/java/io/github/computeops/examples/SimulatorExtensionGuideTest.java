package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.junit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatorExtensionGuideTest {
  // region: junit
  @RegisterExtension
  static final SimulatorExtension SIMULATOR =
      SimulatorExtension.with(simulator -> simulator.servers(11).timeFactor(0));

  @Test
  void fleetHasElevenServers(Simulator simulator, ComputeOps com) {
    assertEquals(11, com.serversV1().list().total());
    simulator.received("GET /compute-ops-mgmt/v1/servers").times(1);
  }
  // endregion
}
