package io.github.computeops.simulator;

import java.util.List;

/** Where servers stand. */
record Site(String code, String city) {
  /** The sites of the fleet. */
  static final List<Site> ALL =
      List.of(
          new Site("fra", "Frankfurt"),
          new Site("hou", "Houston"),
          new Site("tyo", "Tokyo"),
          new Site("blr", "Bengaluru"));
}
