package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import java.time.Duration;
import java.util.List;

/** A group in the simulator with all its settings, for examples that work on one. */
final class DemoGroup {
  private final ComputeOps com;
  private final String id;

  /** Creates a group of some servers. */
  DemoGroup(ComputeOps com, int servers) {
    this.com = com;
    this.id = create();
    if (servers > 0) {
      add(servers);
    }
  }

  private String create() {
    GroupServerCreateRequestV1 request =
        GroupServerCreateRequestV1.builder()
            .name("Demo")
            .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
            .settingsUris(settings())
            .build();
    return ((GroupServerResponseV1) com.groupsV1().create(request)).id().orElseThrow();
  }

  private List<String> settings() {
    return com.settingsV1().list().items().stream()
        .map(setting -> setting.resourceUri().orElseThrow())
        .toList();
  }

  private void add(int servers) {
    List<DeviceRequestV1> devices =
        com.serversV1().all().stream()
            .limit(servers)
            .map(server -> DeviceRequestV1.builder().deviceId(server.id().orElseThrow()).build())
            .toList();
    GroupAssignRequestV1 request = GroupAssignRequestV1.builder().devices(devices).build();
    com.operations()
        .startedBy(api -> api.groupsV1().assignDevices(id, request))
        .await(Duration.ofMinutes(5))
        .orThrow();
  }

  String id() {
    return id;
  }
}
