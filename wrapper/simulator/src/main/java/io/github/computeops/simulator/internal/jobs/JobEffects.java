package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.groups.GroupSettings;
import io.github.computeops.simulator.internal.query.MergePatch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lets jobs that succeed have their effect, or says why they cannot. */
public final class JobEffects {
  private final Resources resources;
  private final Function<String, List<String>> members;
  private final BiFunction<Map<?, ?>, Instant, Map<String, Object>> further;
  private final FirmwareEffects firmware;
  private final SettingEffects settings;

  /**
   * Makes the effects.
   *
   * @param members the servers in a group
   * @param further makes the server that a job adds
   */
  public JobEffects(
      Resources resources,
      GroupSettings settings,
      Function<String, List<String>> members,
      BiFunction<Map<?, ?>, Instant, Map<String, Object>> further) {
    this.resources = resources;
    this.members = members;
    this.further = further;
    this.firmware = new FirmwareEffects(resources, settings);
    this.settings = new SettingEffects(resources, settings);
  }

  /** Returns the servers that a job for a group is for. */
  List<String> servers(JobRequest job) {
    return job.parameters().get("devices") instanceof List<?> listed && !listed.isEmpty()
        ? listed.stream().map(Object::toString).toList()
        : members.apply(job.resourceId());
  }

  /** Returns the job for one of them. */
  JobRequest part(JobRequest job, String server, String id) {
    return job.part(server, id, firmware.parameters(job, server));
  }

  /** Lets a job have its effect. Returns why it cannot, if it cannot. */
  Optional<String> apply(JobRequest job, Instant now) {
    return switch (job.template().effect()) {
      case NONE, COMPARED -> Optional.empty();
      case FIRMWARE, ILO_FIRMWARE -> firmware.apply(job, now);
      case OS, SERVER_SETTINGS, INTERNAL_STORAGE, EXTERNAL_STORAGE ->
          settings.apply(job, servers(job), now);
      default -> {
        change(job, now);
        yield Optional.empty();
      }
    };
  }

  private void change(JobRequest job, Instant now) {
    switch (job.template().effect()) {
      case ADD_SERVER -> add(further.apply(job.parameters(), now));
      case SECURITY -> ignoreRisks(job);
      case SERVER_TEMPLATES -> patch("settings", job, templates(job));
      case SERVICE_DELETED -> resources.items("external-services").remove(job.resourceId());
      default -> patch("servers", job, ServerEffects.of(job.template().effect(), now));
    }
  }

  private void add(Map<String, Object> server) {
    resources.items("servers").put(String.valueOf(server.get("id")), server);
  }

  private void patch(String collection, JobRequest job, Map<String, Object> patch) {
    resources.items(collection).change(job.resourceId(), it -> MergePatch.apply(it, patch));
  }

  private static Map<String, Object> templates(JobRequest job) {
    Object templates = job.parameters().get("templatesData");
    return Map.of("settings", Map.of("DEFAULT", Map.of("data", templates)));
  }

  private void ignoreRisks(JobRequest job) {
    List<?> given =
        job.parameters().get("ignoreSecuritySettings") instanceof List<?> list ? list : List.of();
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("id", job.resourceId());
    parameters.put("iloSecurityParams", given.stream().map(JobEffects::ignored).toList());
    resources.putDocument("servers/" + job.resourceId() + "/security-parameters", parameters);
  }

  private static Map<Object, Object> ignored(Object setting) {
    Map<Object, Object> ignored =
        new LinkedHashMap<>(setting instanceof Map<?, ?> it ? it : Map.of());
    ignored.put("securityStatus", Boolean.TRUE.equals(ignored.get("ignore")) ? "IGNORE" : "RISK");
    return ignored;
  }
}
