package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.HealthState;
import io.github.computeops.model.RedundancyState;
import io.github.computeops.model.ServerV1HardwareHealth;

/** The {@code health} of a server: a warning concerns a fan, a critical state a drive. */
final class HealthView {
  private final HealthState fans;
  private final HealthState storage;

  HealthView(Condition condition) {
    fans = condition == Condition.WARNING ? HealthState.WARNING : HealthState.OK;
    storage = condition == Condition.CRITICAL ? HealthState.CRITICAL : HealthState.OK;
  }

  ServerV1HardwareHealth health() {
    return ServerV1HardwareHealth.builder()
        .summary(storage.equals(HealthState.OK) ? fans : storage)
        .bios(HealthState.OK)
        .fans(fans)
        .fanRedundancy(fanRedundancy())
        .memory(HealthState.OK)
        .network(HealthState.OK)
        .powerSupplies(HealthState.OK)
        .powerSupplyRedundancy(RedundancyState.REDUNDANT)
        .processor(HealthState.OK)
        .storage(storage)
        .temperature(HealthState.OK)
        .build();
  }

  private RedundancyState fanRedundancy() {
    return fans.equals(HealthState.OK)
        ? RedundancyState.REDUNDANT
        : RedundancyState.FAILED_REDUNDANT;
  }
}
