package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Engine;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import java.util.function.Supplier;

/**
 * Answers the calls for one owner. What is read most, servers, is answered without the description,
 * which is read only when something else is called.
 */
final class OwnerHandler implements Handler {
  private final Service service;
  private final ServersV1Routes servers;
  private final Supplier<OwnerEngine> owned;
  private final Supplier<Engine> engine;

  OwnerHandler(Owner owner, Service service, Tenants tenants) {
    FleetItems fleet = new FleetItems(owner.fleet());
    this.service = service;
    this.servers = new ServersV1Routes(fleet, service.isLenient());
    this.owned = new Once<>(() -> new OwnerEngine(service, fleet, tenants));
    this.engine = new Once<>(() -> owned.get().engine(this));
  }

  /** Returns what the owner has; reads the description if nothing has needed it yet. */
  Resources resources() {
    service.agenda().runDue();
    engine.get();
    return owned.get().resources();
  }

  @Override
  public Response handle(Request request) {
    service.agenda().runDue();
    return servers.handle(request).orElseGet(() -> engine.get().handle(request));
  }
}
