package io.github.computeops.simulator.internal.resources;

import io.github.computeops.model.SettingsResponseV1;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.JsonBody;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations on settings. */
final class SettingsV1Routes {
  private static final Set<String> CHANGEABLE = Set.of("name", "description", "settings");
  private final ResourceStore<SettingsResponseV1> settings = new ResourceStore<>("setting");

  SettingsV1Routes() {
    InitialSettings.all().forEach(setting -> settings.add(setting.id().orElseThrow(), setting));
  }

  List<Route> routes() {
    String one = InitialSettings.COLLECTION + "/{id}";
    return List.of(
        Route.get(InitialSettings.COLLECTION, this::list),
        Route.get(one, this::setting),
        Route.patch(one, this::update));
  }

  private Response list(Request request) {
    request.queryParameters().allowOnly();
    return Response.ok(Page.whole(settings.all()));
  }

  private Response setting(Request request) {
    return Response.ok(settings.get(request.pathVariable("id")));
  }

  private Response update(Request request) {
    Map<String, Object> patch = JsonBody.mergePatchOf(request);
    for (String name : patch.keySet()) {
      if (!CHANGEABLE.contains(name)) {
        throw ErrorResponseException.badRequest(
            "The property " + name + " of a setting cannot be changed.");
      }
    }
    return Response.ok(
        settings.change(request.pathVariable("id"), setting -> changed(setting, patch)));
  }

  private static SettingsResponseV1 changed(SettingsResponseV1 setting, Map<String, Object> patch) {
    return SettingsResponseV1.of(MergePatch.apply(setting.toMap(), patch)).toBuilder()
        .generation(setting.generation().orElseThrow() + 1)
        .updatedAt(Fleet.NOW)
        .build();
  }
}
