package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.ServerV1ServerGeneration;

/** What the servers of one generation have in common. */
enum Generation {
  GEN_10(ServerV1ServerGeneration.GEN_10, "iLO 5", "3.08", "v3.40 (02/13/2025)"),
  GEN_11(ServerV1ServerGeneration.GEN_11, "iLO 6", "1.66", "v2.44 (03/07/2025)"),
  GEN_12(ServerV1ServerGeneration.GEN_12, "iLO 7", "1.14", "v1.30 (04/25/2025)");

  private final ServerV1ServerGeneration value;
  private final String bmc;
  private final String bmcVersion;
  private final String romVersion;

  Generation(ServerV1ServerGeneration value, String bmc, String bmcVersion, String romVersion) {
    this.value = value;
    this.bmc = bmc;
    this.bmcVersion = bmcVersion;
    this.romVersion = romVersion;
  }

  ServerV1ServerGeneration value() {
    return value;
  }

  String bmc() {
    return bmc;
  }

  String bmcVersion() {
    return bmcVersion;
  }

  String romVersion() {
    return romVersion;
  }
}
