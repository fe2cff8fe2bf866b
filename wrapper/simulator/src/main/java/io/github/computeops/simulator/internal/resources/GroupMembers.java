package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.jobs.GroupPolicies;
import io.github.computeops.simulator.internal.operations.AsyncOperations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The servers in groups: each is in one group at most. */
final class GroupMembers {
  private final Map<String, String> groups = new ConcurrentHashMap<>();
  private final Items servers;
  private final AsyncOperations operations;

  GroupMembers(Items servers, AsyncOperations operations) {
    this.servers = servers;
    this.operations = operations;
  }

  /**
   * Sets the behaviour of the operations.
   *
   * @param policies start jobs when servers join a group
   */
  void addTo(Behaviours behaviours, GroupPolicies policies) {
    behaviours
        .fills("groups/{}/devices")
        .put("POST groups/{}/devices", call -> assign(call, policies))
        .put("POST groups/{}/devices/unassign", this::unassign)
        .put("DELETE groups/{}/devices", this::unassign)
        .put("DELETE groups/{}/devices/{}", this::unassign)
        .put("DELETE groups/{}", this::deleteGroup);
  }

  /** Returns the ids of the servers in a group. */
  List<String> of(String group) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().equals(group))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Leaves out a server that was removed from the fleet. */
  synchronized void remove(Resources resources, String server) {
    String group = groups.remove(server);
    if (group != null) {
      resources.items("groups/" + group + "/devices").remove(server);
    }
  }

  Optional<String> groupOf(String server) {
    return Optional.ofNullable(groups.get(server));
  }

  /** Assigns all of the servers or none: at once, or when the operation that it starts succeeds. */
  private synchronized Response assign(Call call, GroupPolicies policies) {
    List<Map<String, Object>> members =
        devices(call).stream().map(device -> member(call, device)).toList();
    if (isAsynchronous(call)) {
      return operations.start(call, () -> add(call, members, policies));
    }
    if (!call.isDryRun()) {
      add(call, members, policies);
    }
    return call.respond(page(members));
  }

  private static boolean isAsynchronous(Call call) {
    return call.operation().success().status() == 202;
  }

  private synchronized List<String> add(
      Call call, List<Map<String, Object>> members, GroupPolicies policies) {
    for (Map<String, Object> member : members) {
      String id = String.valueOf(member.get("id"));
      remove(call.account().resources(), id);
      groups.put(id, group(call));
      items(call).put(id, member);
    }
    policies.joined(group(call), ids(members), call.caller(), call.account().now());
    return members.stream().map(it -> String.valueOf(it.get("resourceUri"))).toList();
  }

  private static List<String> ids(List<Map<String, Object>> members) {
    return members.stream().map(it -> String.valueOf(it.get("id"))).toList();
  }

  /** Removes the listed servers, or all of the group. */
  private Response unassign(Call call) {
    List<String> ids = listed(call);
    if (isAsynchronous(call)) {
      return operations.start(call, () -> remove(call, ids));
    }
    remove(call, ids);
    return call.respond(null);
  }

  private synchronized List<String> remove(Call call, List<String> ids) {
    String group = group(call);
    for (String id : ids.isEmpty() ? of(group) : ids) {
      items(call).remove(id);
      groups.remove(id, group);
    }
    return List.of();
  }

  private static List<String> listed(Call call) {
    if (call.ids().size() > 1) {
      return List.of(call.id());
    }
    List<?> devices = call.body().get("devices") instanceof List<?> list ? list : List.of();
    return devices.isEmpty()
        ? call.query().values("id")
        : devices.stream().map(GroupMembers::deviceId).toList();
  }

  private synchronized Response deleteGroup(Call call) {
    if (!of(call.id()).isEmpty() && call.query().value("force").filter("true"::equals).isEmpty()) {
      throw ErrorResponseException.conflict(
          "The group \"" + call.id() + "\" has devices; unassign them, or give force=true.");
    }
    groups.values().removeIf(call.id()::equals);
    return call.byRule();
  }

  private static Items items(Call call) {
    return call.account().resources().items("groups/" + group(call) + "/devices");
  }

  private static String group(Call call) {
    return call.ids().get(0);
  }

  private static List<?> devices(Call call) {
    if (call.body().get("devices") instanceof List<?> devices && !devices.isEmpty()) {
      return devices;
    }
    throw ErrorResponseException.badField(
        "devices", "The property devices must list at least one device.");
  }

  /** The versions name the id differently, or take the two parts that it is made of. */
  private static String deviceId(Object device) {
    Map<?, ?> map = device instanceof Map<?, ?> given ? given : Map.of("id", device);
    return Stream.of("deviceId", "serverId", "id")
        .filter(map::containsKey)
        .map(name -> String.valueOf(map.get(name)))
        .findFirst()
        .orElse(map.get("productId") + "+" + map.get("serial"));
  }

  private Map<String, Object> member(Call call, Object device) {
    String id = deviceId(device);
    Map<String, Object> server =
        servers
            .find(id)
            .orElseThrow(
                () ->
                    ErrorResponseException.badField(
                        "devices", "There is no server \"" + id + "\"."));
    checkMove(call, id, device);
    return member(group(call), id, server);
  }

  /** A server that is in another group moves if its {@code eTag} says that the caller knows. */
  private void checkMove(Call call, String id, Object device) {
    String from = groups.getOrDefault(id, group(call));
    Object given = device instanceof Map<?, ?> map ? map.get("eTag") : null;
    if (!from.equals(group(call)) && !etag(from, id).equals(given)) {
      throw ErrorResponseException.badField(
          "devices",
          "The server \""
              + id
              + "\" is in another group; to move it, give the eTag that it has there.");
    }
  }

  private static String etag(String group, String id) {
    return String.format(Locale.ROOT, "0x%08x", (group + id).hashCode());
  }

  private static Map<String, Object> member(String group, String id, Map<String, Object> server) {
    Map<?, ?> hardware = server.get("hardware") instanceof Map<?, ?> map ? map : Map.of();
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("id", id);
    member.put("type", "compute-ops-mgmt/group/device");
    member.put("resourceUri", "/compute-ops-mgmt/v1/groups/" + group + "/devices/" + id);
    member.put("deviceId", id);
    member.put("deviceUri", "/compute-ops-mgmt/v1/servers/" + id);
    member.put("groupId", group);
    member.put("productId", String.valueOf(hardware.get("productId")));
    member.put("serial", String.valueOf(hardware.get("serialNumber")));
    member.put("eTag", etag(group, id));
    return member;
  }

  private static Map<String, Object> page(List<Map<String, Object>> members) {
    return Map.of("count", members.size(), "items", members, "offset", 0, "total", members.size());
  }
}
