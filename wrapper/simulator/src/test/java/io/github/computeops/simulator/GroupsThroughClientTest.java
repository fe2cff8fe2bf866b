package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.Response;
import io.github.computeops.api.GroupsV1.ListQuery;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.ConflictException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceResponseV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupResponseV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupsThroughClientTest {
  private final Simulator simulator = Simulator.builder().servers(10).start();
  private final ComputeOps com = simulator.newClient();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  @Test
  void createdGroupIsListedAndFoundAtItsLocation() {
    Response<GroupResponseV1> response =
        com.withResponse(view -> view.groupsV1().create(named("Web")));
    GroupServerResponseV1 group = (GroupServerResponseV1) response.value();
    assertEquals(201, response.status());
    assertEquals(group.resourceUri(), response.location().map(Object::toString));
    assertEquals("Web", group.name().orElseThrow());
    assertEquals(group, com.groupsV1().get(group.id().orElseThrow()));
    assertEquals(List.of(group), com.groupsV1().list().items());
  }

  @Test
  void groupIsFoundByATagOfItsDevices() {
    com.groupsV1()
        .create(
            GroupServerCreateRequestV1.builder()
                .name("Web")
                .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
                .autoAddTags(Map.of("Department", "Sales"))
                .build());
    assertEquals(1, found(FilterProperty.text("autoAddTags/Department").eq("Sales")));
    assertEquals(0, found(FilterProperty.text("autoAddTags/Department").eq("Support")));
  }

  private int found(Filter filter) {
    return com.groupsV1().list(ListQuery.builder().filter(filter).build()).items().size();
  }

  @Test
  void secondGroupOfANameIsAConflict() {
    create("Web");
    ConflictException conflict = assertThrows(ConflictException.class, () -> create("Web"));
    assertEquals("There is already a group named \"Web\".", conflict.error().message());
  }

  @Test
  void groupWithoutANameIsRejected() {
    BadRequestException error = assertThrows(BadRequestException.class, () -> create(" "));
    assertEquals(
        "The property name of a group must be a string that is not blank.",
        error.error().message());
  }

  @Test
  void assignedServersAreMembersWhenTheOperationSucceeded() {
    String group = create("Web");
    Response<Void> response = assign(group, id(0), id(1));
    assertEquals(202, response.status());
    assertEquals(List.of(), com.groupsV1().listDevices(group).items());
    simulator.advance(Duration.ofSeconds(5));
    List<DeviceResponseV1> members = com.groupsV1().listDevices(group).items();
    assertEquals(
        List.of(id(0), id(1)), members.stream().map(it -> it.deviceId().orElseThrow()).toList());
    assertEquals(id(1).split("\\+")[1], members.get(1).serial().orElseThrow());
  }

  @Test
  void noServerIsAssignedIfOneIsUnknown() {
    String group = create("Web");
    BadRequestException error =
        assertThrows(BadRequestException.class, () -> assign(group, id(0), id(10)));
    assertEquals("There is no server \"" + id(10) + "\".", error.error().message());
    assertEquals(List.of(), com.groupsV1().listDevices(group).items());
  }

  @Test
  void serverOfAnotherGroupIsNotMovedWithoutItsETag() {
    assign(create("Web"), id(0));
    simulator.advance(Duration.ofSeconds(5));
    String other = create("Database");
    BadRequestException error = assertThrows(BadRequestException.class, () -> assign(other, id(0)));
    assertEquals(
        "The server \""
            + id(0)
            + "\" is in another group; to move it, give the eTag that it has there.",
        error.error().message());
    assertEquals(List.of(), com.groupsV1().listDevices(other).items());
  }

  @Test
  void unknownGroupAndOperationAreNotFound() {
    assertThrows(NotFoundException.class, () -> com.groupsV1().get("x"));
    assertThrows(NotFoundException.class, () -> com.groupsV1().listDevices("x"));
    assertThrows(NotFoundException.class, () -> assign("x", id(0)));
    assertThrows(NotFoundException.class, () -> com.asyncOperationsV1().get("x"));
  }

  private static String id(int number) {
    return ServerIds.of(number);
  }

  private static GroupServerCreateRequestV1 named(String name) {
    return GroupServerCreateRequestV1.builder()
        .name(name)
        .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
        .build();
  }

  private String create(String name) {
    return ((GroupServerResponseV1) com.groupsV1().create(named(name))).id().orElseThrow();
  }

  private Response<Void> assign(String group, String... servers) {
    List<DeviceRequestV1> devices =
        Stream.of(servers).map(id -> DeviceRequestV1.builder().deviceId(id).build()).toList();
    GroupAssignRequestV1 request = GroupAssignRequestV1.builder().devices(devices).build();
    return com.withVoidResponse(view -> view.groupsV1().assignDevices(group, request));
  }
}
