package io.github.computeops.simulator.internal.groups;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How the servers of a group agree with its settings now, so that a job that compares finds the
 * same.
 */
final class Compliance {
  static final String FIRMWARE = "FIRMWARE";
  static final String ILO_SETTINGS = "ILO_SETTINGS";
  static final String EXTERNAL_STORAGE = "EXTERNAL_STORAGE";
  private final Resources resources;
  private final GroupSettings settings;

  Compliance(Resources resources, GroupSettings settings) {
    this.resources = resources;
    this.settings = settings;
  }

  /** Returns an entry for each server; none if the group has no setting of the category. */
  List<Map<String, Object>> entries(Map<String, Object> group, String category) {
    Optional<Map<String, Object>> setting = settings.of(group, category);
    return setting.stream()
        .flatMap(
            it ->
                members(group).stream()
                    .map(member -> entry(group, category, member, of(it, member))))
        .toList();
  }

  /** Returns the state of a group: that of the worst of its servers. */
  ComplianceState state(Map<String, Object> group, String category) {
    return ComplianceState.worst(
        settings.of(group, category).stream()
            .flatMap(setting -> members(group).stream().map(member -> of(setting, member)))
            .map(ServerCompliance::state)
            .toList());
  }

  private ServerCompliance of(Map<String, Object> setting, Map<String, Object> member) {
    String server = String.valueOf(member.get("id"));
    return FIRMWARE.equals(setting.get("category"))
        ? ServerCompliance.firmware(
            setting, resources.items("servers").find(server).orElse(Map.of()))
        : ServerCompliance.applied(settings.isApplied(server, setting));
  }

  private List<Map<String, Object>> members(Map<String, Object> group) {
    Items members = resources.items("groups/" + group.get("id") + "/devices");
    return IntStream.range(0, members.size()).mapToObj(members::at).toList();
  }

  private static Map<String, Object> entry(
      Map<String, Object> group,
      String category,
      Map<String, Object> member,
      ServerCompliance compliance) {
    String seed = "compliance/" + group.get("id") + "/" + category + "/" + member.get("id");
    String id = UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("type", "compute-ops-mgmt/group/compliance");
    entry.put("groupId", group.get("id"));
    entry.put("deviceId", member.get("id"));
    entry.put("serverId", member.get("id"));
    entry.put("deviceUri", member.get("deviceUri"));
    entry.put("productId", member.get("productId"));
    entry.put("serial", member.get("serial"));
    entry.put("complianceCategory", category);
    entry.put("complianceState", compliance.state().name());
    entry.put("complianceStatus", compliance.state().name());
    entry.put("deviations", compliance.deviations());
    entry.put("score", compliance.score());
    entry.put("generation", 1);
    entry.put("createdAt", group.get("createdAt"));
    entry.put("updatedAt", group.get("updatedAt"));
    if (!compliance.bundle().isEmpty()) {
      entry.put("bundleId", compliance.bundle());
    }
    if (!compliance.reason().isEmpty()) {
      entry.put("errorReason", compliance.reason());
    }
    return entry;
  }
}
