package io.github.computeops.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Starts a simulator for the tests of a class, and has every client of the application call it,
 * whatever the properties say. The simulator is a bean, so a test can prepare what it returns; it
 * ends with the application.
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureComputeOpsSimulator
 * class FleetServiceTest {
 *   @Autowired FleetService fleet;
 *   @Autowired Simulator simulator;
 * }
 * }</pre>
 *
 * <p>Needs {@code compute-ops-simulator} on the class path of tests. For a simulator with another
 * fleet, define a bean of that type.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ImportAutoConfiguration(SimulatorAutoConfiguration.class)
public @interface AutoConfigureComputeOpsSimulator {}
