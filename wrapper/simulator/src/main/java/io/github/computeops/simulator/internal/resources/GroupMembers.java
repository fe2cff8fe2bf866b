package io.github.computeops.simulator.internal.resources;

import io.github.computeops.model.DeviceResponseV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1Hardware;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.JsonBody;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.query.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The servers in groups. Thread-safe. */
final class GroupMembers {
  private final Map<String, DeviceResponseV1> byDevice = new LinkedHashMap<>();
  private final ResourceStore<GroupServerResponseV1> groups;
  private final Fleet fleet;
  private final AsyncOperationsV1Routes operations;

  GroupMembers(
      ResourceStore<GroupServerResponseV1> groups,
      Fleet fleet,
      AsyncOperationsV1Routes operations) {
    this.groups = groups;
    this.fleet = fleet;
    this.operations = operations;
  }

  synchronized Response list(Request request) {
    request.queryParameters().allowOnly();
    String group = group(request);
    return Response.ok(
        Page.whole(byDevice.values().stream().filter(member -> isIn(group, member)).toList()));
  }

  /** Assigns all of the servers or none. They are members at once, whatever the operation says. */
  synchronized Response assign(Request request) {
    String group = group(request);
    List<DeviceResponseV1> members =
        devices(JsonBody.of(request)).stream().map(device -> member(group, device)).toList();
    members.forEach(member -> byDevice.put(member.deviceId().orElseThrow(), member));
    return operations.started(request.path());
  }

  private String group(Request request) {
    return groups.get(request.pathVariable("id")).id().orElseThrow();
  }

  private static List<?> devices(Map<String, Object> json) {
    if (json.get("devices") instanceof List<?> devices && !devices.isEmpty()) {
      return devices;
    }
    throw ErrorResponseException.badRequest("The property devices must list at least one device.");
  }

  private DeviceResponseV1 member(String group, Object device) {
    String id = device instanceof Map<?, ?> map && map.get("deviceId") instanceof String s ? s : "";
    ServerV1 server =
        fleet
            .find(id)
            .orElseThrow(
                () -> ErrorResponseException.badRequest("There is no server \"" + id + "\"."));
    DeviceResponseV1 known = byDevice.get(id);
    if (known != null && !isIn(group, known)) {
      throw ErrorResponseException.badRequest(
          "The server \""
              + id
              + "\" is in another group; the simulator does not move servers between groups.");
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
