package io.github.computeops.simulator;

import io.github.computeops.ComputeOps;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A simulator whose stores are used, a hundred times as fast as the clock. */
abstract class WithFiles {
  static final Duration MINUTE = Duration.ofMinutes(1);
  static final String STORE = "POST /simulator/v1/uploads";
  static final String DOWNLOAD = "GET /simulator/v1/downloads/{signature}";

  @TempDir Path folder;
  final Simulator simulator = Simulator.builder().servers(20).timeFactor(100).start();
  final ComputeOps com = simulator.newClient();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  static WorkSettings soon() {
    Duration soon = Duration.ofMillis(50);
    return WorkSettings.builder()
        .pace(Pace.builder().first(soon).second(soon).longest(soon).build())
        .build();
  }

  Fault.Builder fault(String operation) {
    return Fault.builder().operation(operation);
  }
}
