package io.github.computeops.simulator.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.simulator.Simulator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatorExtensionTest {
  private static final Set<Simulator> SEEN = ConcurrentHashMap.newKeySet();

  @RegisterExtension
  static final SimulatorExtension SIMULATOR =
      SimulatorExtension.with(simulator -> simulator.servers(7).timeFactor(0));

  private Simulator before;

  @BeforeEach
  void remember(Simulator simulator) {
    before = simulator;
    assertTrue(SEEN.add(simulator));
  }

  @AfterAll
  static void eachTestHadItsOwnAndAllAreClosed() {
    assertEquals(3, SEEN.size());
    SEEN.forEach(
        simulator ->
            assertThrows(RuntimeException.class, () -> simulator.client().serversV1().list()));
  }

  @Test
  void testTakesSimulatorAndClient(Simulator simulator, ComputeOps com) {
    assertSame(before, simulator);
    assertSame(simulator.client(), com);
    assertNotSame(simulator.newClient(), com);
    assertEquals(7, com.serversV1().list().total());
  }

  @Test
  void otherTestHasAnotherSimulator(Simulator simulator) {
    assertSame(before, simulator);
  }

  @Test
  void settingsThatReturnNothingAreNamed() {
    assertEquals(
        "The settings of the simulator returned null; return the builder that they were given.",
        assertThrows(
                ExtensionConfigurationException.class,
                () -> SimulatorExtension.with(simulator -> null).beforeEach(null))
            .getMessage());
  }
}
