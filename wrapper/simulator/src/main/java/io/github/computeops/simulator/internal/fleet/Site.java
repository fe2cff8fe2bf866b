package io.github.computeops.simulator.internal.fleet;

import java.util.List;

/** A place where servers are. */
record Site(String code, String city) {
  /** The sites of the fleet. */
  static final List<Site> ALL =
      List.of(
          new Site("fra", "Frankfurt"),
          new Site("hou", "Houston"),
          new Site("tyo", "Tokyo"),
          new Site("blr", "Bengaluru"));
}
