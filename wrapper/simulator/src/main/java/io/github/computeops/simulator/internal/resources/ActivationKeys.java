package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The activation keys: a user has ten at most, and each is gone when it expires. */
final class ActivationKeys {
  private static final int MOST = 10;
  private static final int USUAL_HOURS = 72;
  private final Items keys;
  private final Agenda agenda;

  ActivationKeys(Resources resources, Agenda agenda) {
    this.keys = resources.items("activation-keys");
    this.agenda = agenda;
  }

  void addTo(Behaviours behaviours) {
    behaviours.put("POST activation-keys", this::create);
  }

  private synchronized Response create(Call call) {
    if (keys.size() >= MOST) {
      throw ErrorResponseException.conflict(
          "There are " + MOST + " activation keys already, which is the most; delete one first.");
    }
    Map<String, Object> key = new LinkedHashMap<>(call.create());
    String id = String.valueOf(key.get("id"));
    Instant expiry = call.account().now().plus(lifetime(call));
    key.put("expiresAt", expiry.toString());
    keys.put(id, key);
    agenda.at(expiry, due -> keys.remove(id));
    return call.created(key);
  }

  private static Duration lifetime(Call call) {
    Object hours = call.body().getOrDefault("expirationInHours", USUAL_HOURS);
    return Duration.ofMinutes((long) (((Number) hours).doubleValue() * 60));
  }
}
