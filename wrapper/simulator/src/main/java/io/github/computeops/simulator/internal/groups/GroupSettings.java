package io.github.computeops.simulator.internal.groups;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.fleet.FirmwareBundle;
import io.github.computeops.simulator.internal.fleet.FirmwareBundles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of groups: at most one of each category, and which servers have them. */
public final class GroupSettings {
  private static final String APPLIED = "applied-settings";
  private final Resources resources;

  public GroupSettings(Resources resources) {
    this.resources = resources;
  }

  /** Returns the setting of a category that a group has. */
  public Optional<Map<String, Object>> of(String group, String category) {
    return resources.items("groups").find(group).flatMap(it -> of(it, category));
  }

  Optional<Map<String, Object>> of(Map<String, Object> group, String category) {
    return uris(group)
        .flatMap(uri -> setting(uri).stream())
        .filter(setting -> category.equals(setting.get("category")))
        .findFirst();
  }

  /** The oldest version calls them otherwise. */
  private static Stream<String> uris(Map<String, Object> group) {
    return Stream.of("settingsUris", "serverSettingsUris")
        .map(group::get)
        .flatMap(uris -> uris instanceof List<?> list ? list.stream() : Stream.empty())
        .map(Object::toString);
  }

  private Optional<Map<String, Object>> setting(String uri) {
    String id = uri.substring(uri.lastIndexOf('/') + 1);
    return resources
        .items("settings")
        .find(id)
        .or(() -> resources.items("server-settings").find(id));
  }

  /** Returns the id of the bundle that a firmware setting has for a server. */
  static Optional<String> bundleId(Map<String, Object> setting, Map<String, Object> server) {
    String generation = String.valueOf(server.get("serverGeneration")).replace("_", "");
    return setting.get("settings") instanceof Map<?, ?> values
            && values.get(generation) instanceof Map<?, ?> bundle
        ? Optional.of(String.valueOf(bundle.get("id")))
        : Optional.empty();
  }

  /** Returns the bundle that a group's firmware setting has for a server. */
  public Optional<FirmwareBundle> bundle(String group, Map<String, Object> server) {
    return of(group, "FIRMWARE")
        .flatMap(setting -> bundleId(setting, server))
        .flatMap(FirmwareBundles::find);
  }

  /** Remembers that a server has a setting as it is now. */
  public void applied(String server, Map<String, Object> setting) {
    String place = place(server);
    Map<String, Object> applied = new LinkedHashMap<>(resources.document(place).orElse(Map.of()));
    applied.put(String.valueOf(setting.get("category")), version(setting));
    resources.putDocument(place, applied);
  }

  /** Returns whether a server has a setting as it is now. */
  boolean isApplied(String server, Map<String, Object> setting) {
    return resources
        .document(place(server))
        .filter(applied -> version(setting).equals(applied.get(setting.get("category"))))
        .isPresent();
  }

  private static String place(String server) {
    return "servers/" + server + "/" + APPLIED;
  }

  /** A setting that was changed has to be applied again. */
  private static String version(Map<String, Object> setting) {
    return setting.get("id") + "@" + setting.get("generation");
  }
}
