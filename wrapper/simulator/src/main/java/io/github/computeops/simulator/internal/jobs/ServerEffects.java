package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.query.MergePatch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** What jobs change on a server, by name. */
final class ServerEffects {
  private static final Map<String, BiFunction<JobRequest, Instant, Map<String, Object>>> PATCHES =
      Map.of(
          "POWER_ON", (job, now) -> Map.of("hardware", Map.of("powerState", "ON")),
          "POWER_OFF", (job, now) -> Map.of("hardware", Map.of("powerState", "OFF")),
          "UID_ON", (job, now) -> Map.of("hardware", Map.of("indicatorLed", "LIT")),
          "UID_OFF", (job, now) -> Map.of("hardware", Map.of("indicatorLed", "OFF")),
          "MAINTENANCE_ON", (job, now) -> Map.of("maintenanceMode", true),
          "MAINTENANCE_OFF", (job, now) -> Map.of("maintenanceMode", false),
          "FIRMWARE", ServerEffects::firmware,
          "ILO_FIRMWARE", ServerEffects::updated,
          "INVENTORY", (job, now) -> Map.of("lastFullInventoryCollectionAt", now.toString()),
          "LOGS", (job, now) -> Map.of("lastServerLogCollectionAt", now.toString()));

  private ServerEffects() {}

  /** Returns a server after a job succeeded. */
  static Map<String, Object> apply(JobRequest job, Instant now, Map<String, Object> server) {
    BiFunction<JobRequest, Instant, Map<String, Object>> patch =
        PATCHES.get(job.template().effect());
    return patch == null ? server : MergePatch.apply(server, patch.apply(job, now));
  }

  private static Map<String, Object> firmware(JobRequest job, Instant now) {
    Map<String, Object> patch = new LinkedHashMap<>(updated(job, now));
    patch.put(
        "firmwareBundleUri",
        "/compute-ops-mgmt/v1/firmware-bundles/" + job.parameters().get("bundle_id"));
    return patch;
  }

  private static Map<String, Object> updated(JobRequest job, Instant now) {
    return Map.of(
        "lastFirmwareUpdate",
        Map.of(
            "status", "Ok",
            "attemptedAt", now.minus(job.template().duration()).toString(),
            "completedAt", now.toString()));
  }
}
