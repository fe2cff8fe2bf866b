package io.github.computeops.spring;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up if each service responded to its last call; unknown before the first. */
final class LastCallsHealth implements HealthIndicator {
  private final LastCalls lastCalls;

  LastCallsHealth(LastCalls lastCalls) {
    this.lastCalls = lastCalls;
  }

  @Override
  public Health health() {
    Map<URI, String> endings = lastCalls.endings();
    Health.Builder health = builder(endings);
    endings.forEach((service, ending) -> health.withDetail(service.toString(), ending));
    return health.build();
  }

  private static Health.Builder builder(Map<URI, String> endings) {
    if (endings.isEmpty()) {
      return Health.unknown();
    }
    return endings.values().stream().allMatch(LastCalls.RESPONDED::equals)
        ? Health.up()
        : Health.down();
  }
}
