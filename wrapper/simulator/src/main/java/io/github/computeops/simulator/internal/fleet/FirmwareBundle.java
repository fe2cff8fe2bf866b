package io.github.computeops.simulator.internal.fleet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The firmware of a release for the servers of one generation.
 *
 * @param id 32 hexadecimal digits without hyphens, as the service has them
 * @param generation such as {@code GEN_10}
 * @param release such as {@code 2025.09.00.00}
 * @param versions by component, as a server's inventory names it
 */
public record FirmwareBundle(
    String id, String generation, String release, Map<String, String> versions) {
  public boolean isFor(Map<String, Object> server) {
    return generation.equals(server.get("serverGeneration"));
  }

  /** Returns the components of a server that have another version, and what they should have. */
  public List<Map<String, Object>> deviations(Map<String, Object> server) {
    List<Map<String, Object>> deviations = new ArrayList<>();
    for (Map<?, ?> component : inventory(server)) {
      String installed = String.valueOf(component.get("version"));
      String expected = expected(component, installed);
      if (!expected.equals(installed)) {
        Map<String, Object> deviation = new LinkedHashMap<>();
        deviation.put("componentName", component.get("name"));
        deviation.put("installedVersion", installed);
        deviation.put("expectedVersion", expected);
        deviations.add(deviation);
      }
    }
    return deviations;
  }

  /** Returns what installing these components changes on a server, as a merge patch. */
  public Map<String, Object> patch(Map<String, Object> server, List<String> components) {
    List<Map<Object, Object>> updated = new ArrayList<>();
    for (Map<?, ?> component : inventory(server)) {
      Map<Object, Object> after = new LinkedHashMap<>(component);
      if (components.contains(component.get("name"))) {
        after.put("version", expected(component, String.valueOf(component.get("version"))));
      }
      updated.add(after);
    }
    Map<String, Object> patch = new LinkedHashMap<>();
    patch.put("firmwareInventory", updated);
    patch.put("hardware", Map.of("bmc", bmc(updated)));
    return patch;
  }

  /** A server's own page shows the version of its iLO too. */
  private static Map<String, Object> bmc(List<Map<Object, Object>> inventory) {
    return inventory.stream()
        .filter(component -> isIlo(String.valueOf(component.get("name"))))
        .findFirst()
        .map(ilo -> Map.<String, Object>of("version", ilo.get("name") + " v" + ilo.get("version")))
        .orElse(Map.of());
  }

  public List<String> components() {
    return List.copyOf(versions.keySet());
  }

  /** Returns those that a job installs that updates nothing but the iLO. */
  public List<String> ilo() {
    return versions.keySet().stream().filter(FirmwareBundle::isIlo).toList();
  }

  private static boolean isIlo(String component) {
    return component.startsWith("iLO ");
  }

  /** The version of a ROM begins with the family, which stays. */
  private String expected(Map<?, ?> component, String installed) {
    String version = versions.get(String.valueOf(component.get("name")));
    if (version == null) {
      return installed;
    }
    int family = version.startsWith("v") ? installed.indexOf(" v") + 1 : 0;
    return installed.substring(0, family) + version;
  }

  private static List<Map<?, ?>> inventory(Map<String, Object> server) {
    List<?> inventory = server.get("firmwareInventory") instanceof List<?> list ? list : List.of();
    return inventory.stream()
        .<Map<?, ?>>map(it -> it instanceof Map<?, ?> component ? component : Map.of())
        .toList();
  }
}
