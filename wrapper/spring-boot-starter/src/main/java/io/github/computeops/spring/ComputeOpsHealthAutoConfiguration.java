package io.github.computeops.spring;

import io.github.computeops.ComputeOps;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Shows in the health endpoint how the last calls ended, as {@code computeOps}. It makes no call
 * itself, so it costs no quota. {@code management.health.compute-ops.enabled=false} turns it off.
 */
@AutoConfiguration(after = ComputeOpsAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
public class ComputeOpsHealthAutoConfiguration {
  /** Made by Spring. */
  ComputeOpsHealthAutoConfiguration() {}

  /** A class of its own, since its condition is in the library that may be missing. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnEnabledHealthIndicator("compute-ops")
  @ConditionalOnBean(ComputeOps.class)
  static class Enabled {
    @Bean
    LastCalls computeOpsLastCalls() {
      return new LastCalls();
    }

    @Bean
    @ConditionalOnMissingBean(name = "computeOpsHealthIndicator")
    HealthIndicator computeOpsHealthIndicator(LastCalls lastCalls) {
      return new LastCallsHealth(lastCalls);
    }
  }
}
