package io.github.computeops.simulator;

import io.github.computeops.simulator.internal.fleet.Fleet;
import java.util.List;
import java.util.stream.IntStream;

/** The ids of the simulated servers, by number. */
final class ServerIds {
  private ServerIds() {}

  static String of(int number) {
    return Fleet.of(number + 1).server(number).id().orElseThrow();
  }

  static List<String> from(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(ServerIds::of).toList();
  }
}
