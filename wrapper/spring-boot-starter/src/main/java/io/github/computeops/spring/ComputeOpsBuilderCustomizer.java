package io.github.computeops.spring;

import io.github.computeops.ComputeOps;

/**
 * Changes the builder of each client after its properties are applied, in the order of the beans.
 *
 * <pre>{@code
 * @Bean
 * ComputeOpsBuilderCustomizer smallResponses() {
 *   return (name, builder) -> builder.maxResponseSize(10_000_000);
 * }
 * }</pre>
 */
@FunctionalInterface
public interface ComputeOpsBuilderCustomizer {
  /**
   * Changes a builder.
   *
   * @param name the client's name; empty for the client without a name
   * @param builder has what the properties say
   */
  void customize(String name, ComputeOps.Builder builder);
}
