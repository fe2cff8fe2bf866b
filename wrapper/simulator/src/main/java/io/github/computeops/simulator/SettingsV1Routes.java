package io.github.computeops.simulator;

import io.github.computeops.model.SettingsResponseV1;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of an account: they can be read, and changed by merge patch. */
final class SettingsV1Routes {
  private static final Set<String> CHANGEABLE = Set.of("name", "description", "settings");
  private final Resources<SettingsResponseV1> settings = new Resources<>("setting");

  SettingsV1Routes() {
    Settings.first().forEach(setting -> settings.add(setting.id().orElseThrow(), setting));
  }

  List<Route> routes() {
    String one = Settings.COLLECTION + "/{id}";
    return List.of(
        Route.get(Settings.COLLECTION, this::list),
        Route.get(one, this::setting),
        Route.patch(one, this::update));
  }

  private Answer list(Call call) {
    KnownParameters.check(new Parameters(call.query()));
    return Answer.ok(Page.whole(settings.all()));
  }

  private Answer setting(Call call) {
    return Answer.ok(settings.get(call.variables().get("id")));
  }

  private Answer update(Call call) {
    Map<String, Object> patch = JsonContent.mergePatchOf(call);
    for (String name : patch.keySet()) {
      if (!CHANGEABLE.contains(name)) {
        throw Refusal.badRequest("The property " + name + " of a setting cannot be changed.");
      }
    }
    return Answer.ok(
        settings.change(call.variables().get("id"), setting -> changed(setting, patch)));
  }

  private static SettingsResponseV1 changed(SettingsResponseV1 setting, Map<String, Object> patch) {
    return SettingsResponseV1.of(MergePatch.apply(setting.toMap(), patch)).toBuilder()
        .generation(setting.generation().orElseThrow() + 1)
        .updatedAt(Unit.NOW)
        .build();
  }
}
