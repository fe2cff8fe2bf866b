package io.github.computeops.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.simulator.Simulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// region: slice
@SpringBootTest(properties = "compute-ops.region=eu-central")
@AutoConfigureComputeOpsSimulator
class SimulatorSliceTest {
  @Autowired private Fleet fleet;
  @Autowired private Simulator simulator;

  @Test
  void applicationCallsTheSimulator() {
    assertEquals(250, fleet.size());
    assertEquals(4, simulator.requests().size()); // a token, and three pages
  }

  // endregion

  /** An application. */
  @Configuration
  @EnableAutoConfiguration
  static class Application {
    @Bean
    Fleet fleet(ComputeOps com) {
      return new Fleet(com);
    }
  }

  // region: service
  /** A service of the application. */
  record Fleet(ComputeOps com) {
    long size() {
      return com.serversV1().all().stream().count();
    }
  }
  // endregion
}
