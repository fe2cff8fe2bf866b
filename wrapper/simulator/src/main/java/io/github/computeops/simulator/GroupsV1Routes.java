package io.github.computeops.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.model.GroupServerResponseV1;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The groups of servers of an account: they can be created and filled. */
final class GroupsV1Routes {
  static final String COLLECTION = "/compute-ops-mgmt/v1/groups";
  private static final int LARGEST_PAGE = 1000;
  private final Resources<GroupServerResponseV1> groups = new Resources<>("group");
  private final GroupMembers members;

  GroupsV1Routes(Fleet fleet, AsyncOperationsV1Routes operations) {
    members = new GroupMembers(groups, fleet, operations);
  }

  List<Route> routes() {
    String one = COLLECTION + "/{id}";
    return List.of(
        Route.get(COLLECTION, this::list),
        Route.post(COLLECTION, this::create),
        Route.get(one, this::group),
        Route.get(one + "/devices", members::list),
        Route.post(one + "/devices", members::assign));
  }

  private Answer list(Call call) {
    Parameters query = new Parameters(call.query());
    KnownParameters.check(query, "offset", "limit");
    List<GroupServerResponseV1> all = groups.all();
    return Answer.ok(Page.of(PageRequest.of(query, LARGEST_PAGE), all.size(), all::get));
  }

  private Answer group(Call call) {
    return Answer.ok(groups.get(call.variables().get("id")));
  }

  private Answer create(Call call) {
    Map<String, Object> json = JsonContent.of(call);
    String name = text(json, "name");
    text(json, "deviceType");
    String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    GroupServerResponseV1 group = group(json, id);
    if (!groups.add(id, group)) {
      throw Refusal.conflict("There is a group of the name " + name + " already.");
    }
    return new Answer(201, Map.of("Location", COLLECTION + "/" + id), group);
  }

  private static String text(Map<String, Object> json, String name) {
    if (json.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw Refusal.badRequest("A group needs the property " + name + ", a text.");
  }

  private static GroupServerResponseV1 group(Map<String, Object> json, String id) {
    String uri = COLLECTION + "/" + id;
    return GroupServerResponseV1.of(json).toBuilder()
        .id(id)
        .type("compute-ops-mgmt/group")
        .resourceUri(uri)
        .devicesUri(uri + "/devices")
        .generation(1)
        .createdAt(Unit.NOW)
        .updatedAt(Unit.NOW)
        .build();
  }
}
