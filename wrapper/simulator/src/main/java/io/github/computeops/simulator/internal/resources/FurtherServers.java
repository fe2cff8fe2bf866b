package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.query.MergePatch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the servers that are added while the simulator runs: each has an id of its own. */
final class FurtherServers {
  private final AtomicInteger count = new AtomicInteger();

  /** Returns the server that a caller asked for, connected by its credentials or its appliance. */
  Map<String, Object> next(Map<?, ?> wanted, Instant now) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("connectionType", wanted.containsKey("appliance") ? "GATEWAY" : "CREDENTIAL");
    given.put("deviceClaimType", "MANUAL");
    given.put("createdAt", now.toString());
    given.put("updatedAt", now.toString());
    Map<String, Object> server = Fleet.further(count.getAndIncrement()).toMap();
    return MergePatch.apply(MergePatch.apply(server, wanted), given);
  }
}
