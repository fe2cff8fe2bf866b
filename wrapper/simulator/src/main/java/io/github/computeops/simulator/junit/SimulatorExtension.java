package io.github.computeops.simulator.junit;

import io.github.computeops.ComputeOps;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.SimulatorBuilder;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a simulator for each test, and closes it afterwards. Tests, and their methods for before
 * and after each, take it, or a client of it, as a parameter.
 *
 * <pre>{@code
 * @ExtendWith(SimulatorExtension.class)
 * class FleetTest {
 *   @Test
 *   void fleetHasServers(Simulator simulator, ComputeOps com) { ... }
 * }
 * }</pre>
 *
 * <p>For other settings than the defaults, register it:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SimulatorExtension SIMULATOR =
 *     SimulatorExtension.with(simulator -> simulator.servers(10).timeFactor(0));
 * }</pre>
 *
 * <p>Tests that run in parallel each have their own simulator. Thread-safe.
 */
public final class SimulatorExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SimulatorExtension.class);
  private final UnaryOperator<SimulatorBuilder> settings;

  /** Starts simulators with the defaults. */
  public SimulatorExtension() {
    this(UnaryOperator.identity());
  }

  private SimulatorExtension(UnaryOperator<SimulatorBuilder> settings) {
    this.settings = settings;
  }

  /**
   * Returns an extension that starts simulators with these settings.
   *
   * @param settings changes a builder with the defaults, once for each test
   * @return an extension to register
   * @throws IllegalArgumentException if they are null
   */
  public static SimulatorExtension with(UnaryOperator<SimulatorBuilder> settings) {
    if (settings == null) {
      throw new IllegalArgumentException(
          "The settings are null; give some, such as simulator -> simulator.servers(10).");
    }
    return new SimulatorExtension(settings);
  }

  /** Starts a simulator. */
  @Override
  public void beforeEach(ExtensionContext context) {
    SimulatorBuilder builder = settings.apply(Simulator.builder());
    if (builder == null) {
      throw new ExtensionConfigurationException(
          "The settings of the simulator returned null; return the builder that they were given.");
    }
    context.getStore(NAMESPACE).put(Simulator.class, builder.start());
  }

  /** Closes the simulator of the test; there is none if it could not start. */
  @Override
  public void afterEach(ExtensionContext context) {
    Simulator simulator = context.getStore(NAMESPACE).remove(Simulator.class, Simulator.class);
    if (simulator != null) {
      simulator.close();
    }
  }

  /** Returns whether a parameter is a simulator or a client. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Simulator.class || type == ComputeOps.class;
  }

  /** Returns the simulator of the test, or a client of it. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Simulator simulator = context.getStore(NAMESPACE).get(Simulator.class, Simulator.class);
    if (simulator == null) {
      throw new ParameterResolutionException(
          "Each test has a simulator of its own, so a constructor or a method for all tests cannot"
              + " take one; take it in the test, or before each.");
    }
    return parameter.getParameter().getType() == Simulator.class ? simulator : simulator.client();
  }
}
