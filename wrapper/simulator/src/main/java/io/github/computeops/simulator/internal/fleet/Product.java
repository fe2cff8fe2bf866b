package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.ServerV1PlatformFamily;
import java.util.List;

/** A model of server. */
record Product(
    String id,
    String name,
    ServerV1PlatformFamily family,
    Generation generation,
    String rom,
    String formFactor,
    List<String> processors) {
  private static final List<String> COMPUTE_ROLES = List.of("esx", "db", "web", "k8s", "backup");
  private static final List<String> STORAGE_ROLES = List.of("file", "object");
  private static final String RACK = "RACK";
  private static final String TOWER = "TOWER";
  private static final List<String> XEON_2 =
      List.of(
          "Intel(R) Xeon(R) Silver 4210R CPU @ 2.40GHz",
          "Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz");
  private static final List<String> XEON_4 =
      List.of("INTEL(R) XEON(R) GOLD 5418Y", "INTEL(R) XEON(R) PLATINUM 8480+");
  private static final List<String> XEON_6 =
      List.of("Intel(R) Xeon(R) 6520P", "Intel(R) Xeon(R) 6747P");
  private static final List<String> EPYC_3 =
      List.of("AMD EPYC 7313P 16-Core Processor", "AMD EPYC 7543P 32-Core Processor");
  private static final List<String> EPYC_4 =
      List.of("AMD EPYC 9354 32-Core Processor", "AMD EPYC 9654 96-Core Processor");

  /** The models in the fleet. */
  static final List<Product> ALL =
      List.of(
          proliant("P06760-B21", "ProLiant DL360 Gen10", Generation.GEN_10, "U32", RACK, XEON_2),
          proliant("P24840-B21", "ProLiant DL380 Gen10", Generation.GEN_10, "U30", RACK, XEON_2),
          proliant(
              "P38477-B21", "ProLiant DL325 Gen10 Plus v2", Generation.GEN_10, "A43", RACK, EPYC_3),
          proliant("P52560-B21", "ProLiant DL360 Gen11", Generation.GEN_11, "U63", RACK, XEON_4),
          proliant("P52534-B21", "ProLiant DL380 Gen11", Generation.GEN_11, "U54", RACK, XEON_4),
          proliant("P53921-B21", "ProLiant DL385 Gen11", Generation.GEN_11, "A55", RACK, EPYC_4),
          proliant("P53567-B21", "ProLiant ML350 Gen11", Generation.GEN_11, "U64", TOWER, XEON_4),
          new Product(
              "P58455-B21",
              "Alletra Storage Server 4120",
              ServerV1PlatformFamily.ALLETRA,
              Generation.GEN_11,
              "U61",
              RACK,
              XEON_4),
          proliant(
              "P73282-B21",
              "ProLiant Compute DL380 Gen12",
              Generation.GEN_12,
              "U68",
              RACK,
              XEON_6));

  private static Product proliant(
      String id,
      String name,
      Generation generation,
      String rom,
      String formFactor,
      List<String> processors) {
    return new Product(
        id, name, ServerV1PlatformFamily.PROLIANT, generation, rom, formFactor, processors);
  }

  /** Returns what servers of this model are used for. */
  List<String> roles() {
    return family.equals(ServerV1PlatformFamily.ALLETRA) ? STORAGE_ROLES : COMPUTE_ROLES;
  }
}
