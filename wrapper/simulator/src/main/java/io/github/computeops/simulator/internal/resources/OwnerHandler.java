package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Engine;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.jobs.JobRunner;
import io.github.computeops.simulator.internal.jobs.Jobs;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Answers the calls for one owner. What is read most, servers, is answered without the description,
 * which is read only when something else is called.
 */
final class OwnerHandler implements Handler {
  private final Service service;
  private final ServersV1Routes servers;
  private final Supplier<Engine> engine;

  private OwnerHandler(Service service, ServersV1Routes servers, Supplier<Engine> engine) {
    this.service = service;
    this.servers = servers;
    this.engine = new Once<>(engine);
  }

  static OwnerHandler of(Owner owner, Service service, Tenants tenants, boolean isTenant) {
    FleetItems fleet = new FleetItems(owner.fleet());
    Predicate<Operation> offered =
        isTenant ? operation -> operation.hasHeader("Tenant-Acid") : operation -> true;
    return new OwnerHandler(
        service,
        new ServersV1Routes(fleet, service.isLenient()),
        () -> engine(service, fleet, tenants, offered));
  }

  private static Engine engine(
      Service service, FleetItems fleet, Tenants tenants, Predicate<Operation> offered) {
    AsyncOperations operations = new AsyncOperations();
    Behaviours behaviours = new Behaviours();
    operations.addTo(behaviours);
    tenants.addTo(behaviours);
    Groups.addTo(behaviours);
    GroupMembers members = new GroupMembers(fleet);
    members.addTo(behaviours);
    Activities activities = new Activities();
    Items jobs = new StoredItems();
    new Jobs(
            new JobRunner(
                service.agenda(), service.outcomes(), jobs, fleet, members::of, activities::job))
        .addTo(behaviours);
    Resources resources = new Resources();
    resources.put("servers", fleet);
    resources.put("settings", settings());
    resources.put("async-operations", operations.items());
    resources.put(tenants.place(), tenants.items());
    resources.put("jobs", jobs);
    resources.put("activities", activities.items());
    resources.put("alerts", new StoredItems());
    return new Engine(
        service.description(),
        service::schemas,
        service.isLenient(),
        behaviours,
        resources,
        service.clock(),
        offered);
  }

  private static Items settings() {
    Items items = new StoredItems();
    InitialSettings.all().forEach(it -> items.put(it.id().orElseThrow(), it.toMap()));
    return items;
  }

  @Override
  public Response handle(Request request) {
    service.agenda().runDue();
    return servers.handle(request).orElseGet(() -> engine.get().handle(request));
  }
}
