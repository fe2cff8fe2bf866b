package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import java.util.Map;

/** Groups: each has a name of its own, and a kind of devices. */
final class Groups {
  private Groups() {}

  static void addTo(Behaviours behaviours) {
    behaviours.put("POST groups", Groups::create);
  }

  private static Response create(Call call) {
    checkText(call, "name");
    Map<String, Object> created = call.create();
    Items groups = call.account().resources().items("groups");
    return call.created(groups.find(String.valueOf(created.get("id"))).orElse(created));
  }

  private static void checkText(Call call, String name) {
    if (!(call.body().get(name) instanceof String text) || text.isBlank()) {
      throw ErrorResponseException.badField(
          name, "The property " + name + " of a group must be a string that is not blank.");
    }
  }
}
