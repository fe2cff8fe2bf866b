package io.github.computeops.spring.test;

import io.github.computeops.Credentials;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.spring.ComputeOpsAutoConfiguration;
import io.github.computeops.spring.ComputeOpsBuilderCustomizer;
import io.github.computeops.spring.ComputeOpsConnectionDetails;
import java.net.URI;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Starts a simulator, and is imported by {@link AutoConfigureComputeOpsSimulator} alone. */
@AutoConfiguration(before = ComputeOpsAutoConfiguration.class)
public class SimulatorAutoConfiguration {
  /** Made by Spring. */
  SimulatorAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  Simulator computeOpsSimulator() {
    return Simulator.start();
  }

  @Bean
  @ConditionalOnMissingBean
  ComputeOpsConnectionDetails computeOpsSimulatorConnectionDetails(Simulator simulator) {
    return new ComputeOpsConnectionDetails() {
      @Override
      public URI baseUri() {
        return simulator.uri();
      }

      @Override
      public Credentials credentials() {
        return simulator.credentials();
      }
    };
  }

  /** Its stores speak plain HTTP, too. */
  @Bean
  ComputeOpsBuilderCustomizer computeOpsSimulatorTransfers() {
    return (name, builder) -> builder.transfers(TransferSettings.builder().plainHttp().build());
  }
}
