package io.github.computeops.simulator;

import io.github.computeops.model.DeviceResponseV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1Hardware;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which servers are in which group. Thread-safe. */
final class GroupMembers {
  private final Map<String, DeviceResponseV1> byDevice = new LinkedHashMap<>();
  private final Resources<GroupServerResponseV1> groups;
  private final Fleet fleet;
  private final AsyncOperationsV1Routes operations;

  GroupMembers(
      Resources<GroupServerResponseV1> groups, Fleet fleet, AsyncOperationsV1Routes operations) {
    this.groups = groups;
    this.fleet = fleet;
    this.operations = operations;
  }

  synchronized Answer list(Call call) {
    KnownParameters.check(new Parameters(call.query()));
    String group = group(call);
    return Answer.ok(
        Page.whole(byDevice.values().stream().filter(member -> isIn(group, member)).toList()));
  }

  /** Takes all or none. They are members at once; only the report on it comes later. */
  synchronized Answer assign(Call call) {
    String group = group(call);
    List<DeviceResponseV1> members =
        devices(JsonContent.of(call)).stream().map(device -> member(group, device)).toList();
    members.forEach(member -> byDevice.put(member.deviceId().orElseThrow(), member));
    return operations.started(call.path());
  }

  private String group(Call call) {
    return groups.get(call.variables().get("id")).id().orElseThrow();
  }

  private static List<?> devices(Map<String, Object> json) {
    if (json.get("devices") instanceof List<?> devices && !devices.isEmpty()) {
      return devices;
    }
    throw Refusal.badRequest("The property devices must list one device or more.");
  }

  private DeviceResponseV1 member(String group, Object device) {
    String id = device instanceof Map<?, ?> map && map.get("deviceId") instanceof String s ? s : "";
    ServerV1 server =
        fleet.find(id).orElseThrow(() -> Refusal.badRequest("There is no server \"" + id + "\"."));
    if (byDevice.containsKey(id) && !isIn(group, byDevice.get(id))) {
      throw Refusal.badRequest(
          "The server " + id + " is in another group; the simulator moves none.");
    }
    return member(group, id, server.hardware());
  }

  private static DeviceResponseV1 member(String group, String id, ServerV1Hardware hardware) {
    return DeviceResponseV1.builder()
        .id(id)
        .type("compute-ops-mgmt/group/device")
        .resourceUri(GroupsV1Routes.COLLECTION + "/" + group + "/devices/" + id)
        .deviceId(id)
        .deviceUri("/compute-ops-mgmt/v1/servers/" + id)
        .groupId(group)
        .productId(hardware.productId().orElseThrow())
        .serial(hardware.serialNumber().orElseThrow())
        .eTag(String.format("0x%08x", (group + id).hashCode()))
        .build();
  }

  private static boolean isIn(String group, DeviceResponseV1 member) {
    return member.groupId().filter(group::equals).isPresent();
  }
}
