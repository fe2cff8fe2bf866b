package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.description.Description;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Engine;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Answers the calls for one owner. What is read most, servers, is answered without the description,
 * which is read only when something else is called.
 */
final class OwnerHandler implements Handler {
  private final ServersV1Routes servers;
  private final Supplier<Engine> engine;

  private OwnerHandler(ServersV1Routes servers, Supplier<Engine> engine) {
    this.servers = servers;
    this.engine = new Once<>(engine);
  }

  static OwnerHandler of(
      Owner owner, Supplier<Description> description, Tenants tenants, boolean isTenant) {
    FleetItems fleet = new FleetItems(owner.fleet());
    Predicate<Operation> offered =
        isTenant ? operation -> operation.hasHeader("Tenant-Acid") : operation -> true;
    return new OwnerHandler(
        new ServersV1Routes(fleet), () -> engine(description.get(), fleet, tenants, offered));
  }

  private static Engine engine(
      Description description, FleetItems fleet, Tenants tenants, Predicate<Operation> offered) {
    AsyncOperations operations = new AsyncOperations();
    Behaviours behaviours = new Behaviours();
    operations.addTo(behaviours);
    tenants.addTo(behaviours);
    Groups.addTo(behaviours);
    new GroupMembers(fleet).addTo(behaviours);
    Resources resources = new Resources();
    resources.put("servers", fleet);
    resources.put("settings", settings());
    resources.put("async-operations", operations.items());
    resources.put(tenants.place(), tenants.items());
    List.of("jobs", "alerts", "activities")
        .forEach(place -> resources.put(place, new StoredItems()));
    Clock clock = Clock.fixed(Fleet.NOW.toInstant(), ZoneOffset.UTC);
    return new Engine(description, behaviours, resources, clock, offered);
  }

  private static Items settings() {
    Items items = new StoredItems();
    InitialSettings.all().forEach(it -> items.put(it.id().orElseThrow(), it.toMap()));
    return items;
  }

  @Override
  public Response handle(Request request) {
    return servers.handle(request).orElseGet(() -> engine.get().handle(request));
  }
}
