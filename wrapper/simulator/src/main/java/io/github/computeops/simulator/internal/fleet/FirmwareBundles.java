package io.github.computeops.simulator.internal.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The firmware bundles: for each generation a new one, and the one whose firmware the fleet begins
 * with.
 */
public final class FirmwareBundles {
  private static final String NEW = "2025.09.00.00";
  private static final String OLD = "2025.05.00.00";
  private static final List<FirmwareBundle> ALL =
      List.of(
          bundle(Generation.GEN_12, NEW, "1.16", "v1.44 (08/22/2025)"),
          bundle(Generation.GEN_11, NEW, "1.69", "v2.60 (08/15/2025)"),
          bundle(Generation.GEN_10, NEW, "3.15", "v3.50 (07/31/2025)"),
          begun(Generation.GEN_12),
          begun(Generation.GEN_11),
          begun(Generation.GEN_10));

  private FirmwareBundles() {}

  private static FirmwareBundle begun(Generation generation) {
    return bundle(generation, OLD, generation.bmcVersion(), generation.romVersion());
  }

  private static FirmwareBundle bundle(
      Generation generation, String release, String bmcVersion, String romVersion) {
    boolean isNew = release.equals(NEW);
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put(generation.bmc(), bmcVersion);
    versions.put(FirmwareView.ROM, romVersion);
    versions.put(FirmwareView.STORAGE, isNew ? "52.30.1-5650" : FirmwareView.STORAGE_VERSION);
    versions.put(FirmwareView.NETWORK, isNew ? "22.36.10" : FirmwareView.NETWORK_VERSION);
    String name = generation.value().toString();
    String id = UUID.nameUUIDFromBytes((name + release).getBytes(UTF_8)).toString();
    return new FirmwareBundle(id.replace("-", ""), name, release, versions);
  }

  /** Returns all of them, the newest first. */
  public static List<FirmwareBundle> all() {
    return ALL;
  }

  public static Optional<FirmwareBundle> find(String id) {
    return ALL.stream().filter(bundle -> bundle.id().equals(id)).findFirst();
  }

  /** Returns the newest one for a server; nothing if it does not show its generation. */
  public static Optional<FirmwareBundle> newest(Map<String, Object> server) {
    return ALL.stream().filter(bundle -> bundle.isFor(server)).findFirst();
  }
}
