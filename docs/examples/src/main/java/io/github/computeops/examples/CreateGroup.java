package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Creates a group, adds the servers whose host names contain a text, and waits for the result. */
public final class CreateGroup {
  private CreateGroup() {}

  /**
   * Runs the example.
   *
   * @param arguments the name of the group, and a part of the host names
   */
  public static void main(String[] arguments) {
    Example.main(arguments, CreateGroup::run);
  }

  static void run(Target target, PrintStream out) {
    ComputeOps com = target.com();
    String group = create(com, target.argument(0, "the name of the group", "Frankfurt web"));
    out.println("Group " + group);
    List<DeviceRequestV1> servers =
        servers(com, target.argument(1, "a part of the host names", "web-fra"));
    out.println("Servers to add: " + servers.size());
    assign(com, group, servers, out);
    com.groupsV1()
        .allDevices(group)
        .forEach(member -> out.println("  " + member.deviceId().orElse("-")));
  }

  private static String create(ComputeOps com, String name) {
    GroupServerCreateRequestV1 request =
        GroupServerCreateRequestV1.builder()
            .name(name)
            .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
            .build();
    GroupServerResponseV1 group = (GroupServerResponseV1) com.groupsV1().create(request);
    return group.id().orElseThrow();
  }

  private static List<DeviceRequestV1> servers(ComputeOps com, String part) {
    ServersV1.ListQuery query =
        ServersV1.ListQuery.builder().filter(ServersV1Filter.HOST_HOSTNAME.contains(part)).build();
    return com.serversV1().all(query).stream()
        .map(server -> DeviceRequestV1.builder().deviceId(server.id().orElseThrow()).build())
        .toList();
  }

  /** The call itself returns at once; the servers are in the group when the operation succeeds. */
  private static void assign(
      ComputeOps com, String group, List<DeviceRequestV1> servers, PrintStream out) {
    GroupAssignRequestV1 request = GroupAssignRequestV1.builder().devices(servers).build();
    com.operations()
        .startedBy(api -> api.groupsV1().assignDevices(group, request))
        .await(
            Duration.ofMinutes(5),
            it ->
                out.println(
                    it.state().orElseThrow() + " " + it.progressPercent().orElse(0L) + " %"))
        .orThrow();
  }
}
