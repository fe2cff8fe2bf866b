package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.JsonBody;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.query.Page;
import io.github.computeops.simulator.internal.query.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The operations on groups of servers. */
final class GroupsV1Routes {
  static final String COLLECTION = "/compute-ops-mgmt/v1/groups";
  private static final int LARGEST_PAGE = 1000;
  private final ResourceStore<GroupServerResponseV1> groups = new ResourceStore<>("group");
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

  private Response list(Request request) {
    Parameters query = request.queryParameters().allowOnly("offset", "limit");
    List<GroupServerResponseV1> all = groups.all();
    return Response.ok(Page.of(PageRequest.of(query, LARGEST_PAGE), all.size(), all::get));
  }

  private Response group(Request request) {
    return Response.ok(groups.get(request.pathVariable("id")));
  }

  private Response create(Request request) {
    Map<String, Object> json = JsonBody.of(request);
    String name = text(json, "name");
    text(json, "deviceType");
    String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    GroupServerResponseV1 group = group(json, id);
    if (!groups.add(id, group)) {
      throw ErrorResponseException.conflict("There is already a group named \"" + name + "\".");
    }
    return Response.of(201, Map.of("Location", COLLECTION + "/" + id), group);
  }

  private static String text(Map<String, Object> json, String name) {
    if (json.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw ErrorResponseException.badRequest(
        "The property " + name + " of a group must be a string that is not blank.");
  }

  private static GroupServerResponseV1 group(Map<String, Object> json, String id) {
    String uri = COLLECTION + "/" + id;
    return GroupServerResponseV1.of(json).toBuilder()
        .id(id)
        .type("compute-ops-mgmt/group")
        .resourceUri(uri)
        .devicesUri(uri + "/devices")
        .generation(1)
        .createdAt(Fleet.NOW)
        .updatedAt(Fleet.NOW)
        .build();
  }
}
