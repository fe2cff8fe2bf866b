package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.SimulatorBuilder;
import java.util.List;
import java.util.function.Supplier;

/** Runs an example and captures its output. */
final class Run {
  private final Console out = new Console();
  private final Console err = new Console();
  private final Example example;

  Run(Supplier<Target> start) {
    example = new Example(start, out.stream(), err.stream());
  }

  /** Runs against a simulator, in pages of ten servers. */
  static Run against(SimulatorBuilder simulator, String... arguments) {
    return against(simulator.start(), arguments);
  }

  static Run against(Simulator simulator, String... arguments) {
    return new Run(() -> Target.simulator(simulator, 10, List.of(arguments)));
  }

  /** Runs the example and returns what it prints; fails if it fails. */
  List<String> lines(Example.Work work) {
    int status = example.run(work);
    assertEquals(List.of(), err.lines());
    assertEquals(0, status);
    return out.lines();
  }

  /** Runs an example that must fail, and returns its error message. */
  String failure(int status, Example.Work work) {
    assertEquals(status, example.run(work));
    assertEquals(1, err.lines().size(), () -> err.lines().toString());
    return err.lines().get(0);
  }
}
