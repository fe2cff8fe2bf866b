package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import java.util.List;
import java.util.function.Supplier;

/** An example that is run, and what it prints. */
final class Run {
  private final Console out = new Console();
  private final Console err = new Console();
  private final Example example;

  Run(Supplier<Target> start) {
    example = new Example(start, out.stream(), err.stream());
  }

  /** Against a simulator, in pages of ten servers. */
  static Run against(Simulator.Builder simulator, String... arguments) {
    return against(simulator.start(), arguments);
  }

  static Run against(Simulator simulator, String... arguments) {
    return new Run(() -> Target.simulator(simulator, 10, List.of(arguments)));
  }

  /** What a good run prints. */
  List<String> lines(Example.Work work) {
    int status = example.run(work);
    assertEquals(List.of(), err.lines());
    assertEquals(0, status);
    return out.lines();
  }

  /** The sentence a bad run ends with. */
  String failure(int status, Example.Work work) {
    assertEquals(status, example.run(work));
    assertEquals(1, err.lines().size(), () -> err.lines().toString());
    return err.lines().get(0);
  }
}
