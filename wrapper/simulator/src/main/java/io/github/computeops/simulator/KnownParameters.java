package io.github.computeops.simulator;

import java.util.List;

/** Refuses query parameters that would otherwise be ignored without a word. */
final class KnownParameters {
  private KnownParameters() {}

  static void check(Parameters query, String... known) {
    for (String name : query.names()) {
      if (!List.of(known).contains(name)) {
        throw Refusal.badParameter(
            name, "The simulator does not have the query parameter " + name + " here.");
      }
    }
  }
}
