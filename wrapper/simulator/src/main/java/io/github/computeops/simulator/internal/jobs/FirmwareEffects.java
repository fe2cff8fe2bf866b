package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.fleet.FirmwareBundle;
import io.github.computeops.simulator.internal.fleet.FirmwareBundles;
import io.github.computeops.simulator.internal.groups.GroupSettings;
import io.github.computeops.simulator.internal.query.MergePatch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Installs firmware. Without {@code downgrade}, what is the newest already stays. */
final class FirmwareEffects {
  /** Jobs for groups spell these differently. */
  private static final Map<String, String> SPELLINGS =
      Map.of("powerOff", "power_off", "installSWDrivers", "install_sw_drivers");

  private final Resources resources;
  private final GroupSettings settings;

  FirmwareEffects(Resources resources, GroupSettings settings) {
    this.resources = resources;
    this.settings = settings;
  }

  /** Returns the parameters of the job for one server of a group. */
  Map<String, Object> parameters(JobRequest job, String server) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    job.parameters()
        .forEach(
            (name, value) ->
                parameters.put(SPELLINGS.getOrDefault(name.toString(), name.toString()), value));
    resources
        .items("servers")
        .find(server)
        .flatMap(it -> settings.bundle(job.resourceId(), it))
        .ifPresent(bundle -> parameters.put("bundle_id", bundle.id()));
    return parameters;
  }

  Optional<String> apply(JobRequest job, Instant now) {
    Map<String, Object> server = resources.items("servers").find(job.resourceId()).orElse(Map.of());
    Optional<FirmwareBundle> newest = FirmwareBundles.newest(server);
    Optional<FirmwareBundle> wanted = isForIlo(job) ? newest : bundle(job, server);
    if (wanted.isEmpty()) {
      return Optional.of(
          "There is no firmware bundle \""
              + job.parameters().get("bundle_id")
              + "\" for the generation of the server \""
              + job.resourceId()
              + "\".");
    }
    install(job, now, wanted.get(), newest.orElse(wanted.get()));
    return Optional.empty();
  }

  private static boolean isForIlo(JobRequest job) {
    return job.template().effect() == Effect.ILO_FIRMWARE;
  }

  private static Optional<FirmwareBundle> bundle(JobRequest job, Map<String, Object> server) {
    return FirmwareBundles.find(String.valueOf(job.parameters().get("bundle_id")))
        .filter(bundle -> bundle.isFor(server));
  }

  private void install(JobRequest job, Instant now, FirmwareBundle wanted, FirmwareBundle newest) {
    resources
        .items("servers")
        .change(
            job.resourceId(),
            server -> MergePatch.apply(server, patch(job, now, server, wanted, newest)));
  }

  private static Map<String, Object> patch(
      JobRequest job,
      Instant now,
      Map<String, Object> server,
      FirmwareBundle wanted,
      FirmwareBundle newest) {
    List<String> older =
        newest.deviations(server).stream()
            .map(it -> String.valueOf(it.get("componentName")))
            .toList();
    List<String> installed =
        isSet(job, "downgrade")
            ? wanted.components()
            : isForIlo(job) ? older.stream().filter(wanted.ilo()::contains).toList() : older;
    Map<String, Object> patch = new LinkedHashMap<>(wanted.patch(server, installed));
    patch.put("lastFirmwareUpdate", updated(job, now));
    if (!isForIlo(job)) {
      patch.put("firmwareBundleUri", "/compute-ops-mgmt/v1/firmware-bundles/" + wanted.id());
    }
    return isSet(job, "power_off") ? MergePatch.apply(patch, ServerEffects.power("OFF")) : patch;
  }

  private static boolean isSet(JobRequest job, String parameter) {
    return Boolean.TRUE.equals(job.parameters().get(parameter));
  }

  private static Map<String, Object> updated(JobRequest job, Instant now) {
    return Map.of(
        "status", "Ok",
        "attemptedAt", now.minus(job.template().duration()).toString(),
        "completedAt", now.toString());
  }
}
