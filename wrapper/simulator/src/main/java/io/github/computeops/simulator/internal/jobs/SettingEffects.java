package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.groups.GroupSettings;
import io.github.computeops.simulator.internal.query.MergePatch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies a setting of a group to its servers. */
final class SettingEffects {
  private final Resources resources;
  private final GroupSettings settings;

  SettingEffects(Resources resources, GroupSettings settings) {
    this.resources = resources;
    this.settings = settings;
  }

  Optional<String> apply(JobRequest job, List<String> servers, Instant now) {
    String category = category(job);
    Optional<Map<String, Object>> setting = settings.of(job.resourceId(), category);
    setting.ifPresent(it -> servers.forEach(server -> apply(job, it, server, now)));
    return setting.isPresent() || servers.isEmpty()
        ? Optional.empty()
        : Optional.of("The group has no setting of the category " + category + ".");
  }

  private static String category(JobRequest job) {
    return switch (job.template().effect()) {
      case SERVER_SETTINGS -> String.valueOf(job.parameters().get("redfish_subsystem"));
      case INTERNAL_STORAGE -> "STORAGE";
      default -> job.template().effect().name();
    };
  }

  private void apply(JobRequest job, Map<String, Object> setting, String server, Instant now) {
    settings.applied(server, setting);
    Map<?, ?> values = values(setting);
    switch (job.template().effect()) {
      case OS ->
          resources
              .items("servers")
              .change(server, it -> MergePatch.apply(it, ServerEffects.operatingSystem(values)));
      case EXTERNAL_STORAGE -> connect(server, values, now);
      default -> {}
    }
  }

  private void connect(String server, Map<?, ?> values, Instant now) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("hostOs", values.get("externalStorageHostOs"));
    details.put("hostName", name(server));
    details.put("generation", 1);
    details.put("createdAt", now.toString());
    details.put("updatedAt", now.toString());
    resources.putDocument("servers/" + server + "/external-storage-details", details);
  }

  private String name(String server) {
    return resources
        .items("servers")
        .find(server)
        .map(it -> String.valueOf(it.get("name")))
        .orElse(server);
  }

  private static Map<?, ?> values(Map<String, Object> setting) {
    return setting.get("settings") instanceof Map<?, ?> all
            && all.get("DEFAULT") instanceof Map<?, ?> values
        ? values
        : Map.of();
  }
}
