package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.fleet.FirmwareBundle;
import io.github.computeops.simulator.internal.fleet.FirmwareBundles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The firmware bundles as the service lists them, each with its components. */
final class FirmwareBundleItems {
  private static final String COLLECTION = "firmware-bundles";

  private FirmwareBundleItems() {}

  static void addTo(Resources resources, Behaviours behaviours) {
    behaviours.fills(COLLECTION + "/{}/bundle-details");
    Items bundles = resources.items(COLLECTION);
    for (FirmwareBundle bundle : FirmwareBundles.all()) {
      bundles.put(bundle.id(), json(bundle));
      Items details = resources.items(COLLECTION + "/" + bundle.id() + "/bundle-details");
      bundle.components().forEach(it -> details.put(id(bundle, it), detail(bundle, it)));
    }
  }

  private static Map<String, Object> json(FirmwareBundle bundle) {
    String month = bundle.release().substring(0, 7).replace('.', '-');
    Map<String, Object> json = dated(month);
    json.put("id", bundle.id());
    json.put("type", "compute-ops-mgmt/firmware-bundle");
    json.put("resourceUri", "/compute-ops-mgmt/v1/firmware-bundles/" + bundle.id());
    json.put("name", name(bundle));
    json.put("displayName", name(bundle) + " (" + month + ")");
    json.put("summary", "Firmware for servers of " + bundle.generation());
    json.put("bundleGeneration", "BUNDLE_" + bundle.generation());
    json.put("bundleType", "BASE");
    json.put("isActive", true);
    json.put("platformFamily", "PROLIANT");
    json.put("releaseDate", month + "-15");
    json.put("releaseVersion", bundle.release());
    return json;
  }

  private static String name(FirmwareBundle bundle) {
    return bundle.generation().replace("GEN_", "Gen") + " SPP " + bundle.release();
  }

  private static Map<String, Object> dated(String month) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("generation", 1);
    json.put("createdAt", month + "-15T00:00:00Z");
    json.put("updatedAt", month + "-15T00:00:00Z");
    return json;
  }

  private static Map<String, Object> detail(FirmwareBundle bundle, String component) {
    Map<String, Object> detail = dated(bundle.release().substring(0, 7).replace('.', '-'));
    detail.put("id", id(bundle, component));
    detail.put("type", "compute-ops-mgmt/firmware-bundle/bundle-detail");
    detail.put("bundleId", bundle.id());
    detail.put("category", component.toUpperCase(Locale.ROOT).replace(' ', '_'));
    detail.put(
        "categoryDetails", List.of(Map.of("Devices", List.of(Map.of("DeviceName", component)))));
    return detail;
  }

  private static String id(FirmwareBundle bundle, String component) {
    return UUID.nameUUIDFromBytes((bundle.id() + component).getBytes(UTF_8)).toString();
  }
}
