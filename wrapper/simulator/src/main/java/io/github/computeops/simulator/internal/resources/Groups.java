package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;

/** Groups: each has a name of its own, and a kind of devices. */
final class Groups {
  private Groups() {}

  static void addTo(Behaviours behaviours) {
    behaviours.put("POST groups", Groups::create);
  }

  private static Response create(Call call) {
    checkText(call, "name");
    call.checkUnique("name");
    return call.byRule();
  }

  private static void checkText(Call call, String name) {
    if (!(call.body().get(name) instanceof String text) || text.isBlank()) {
      throw ErrorResponseException.badField(
          name, "The property " + name + " of a group must be a string that is not blank.");
    }
  }
}
