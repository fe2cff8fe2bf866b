package io.github.computeops.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.StoreException;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.simulator.Simulator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(properties = "compute-ops.region=eu-central")
@AutoConfigureComputeOpsSimulator
class SimulatorFilesTest {
  @Autowired private ComputeOps com;
  @Autowired private Simulator simulator;
  @TempDir private Path folder;

  @Test
  void storeOfTheSimulatorIsAskedOverPlainHttp() {
    SignedAddress none = SignedAddress.of(simulator.uri() + "/simulator/v1/downloads/none");
    StoreException denied =
        assertThrows(
            StoreException.class, () -> com.transfers().download(none, folder.resolve("x")));
    assertEquals(403, denied.status());
  }

  /** An application. */
  @Configuration
  @EnableAutoConfiguration
  static class Application {}
}
