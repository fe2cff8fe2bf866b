package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Engine;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.jobs.JobRunner;
import io.github.computeops.simulator.internal.jobs.Jobs;
import io.github.computeops.simulator.internal.schedules.Schedules;

/** The engine of an owner, with all that is behaviour. */
final class OwnerEngine {
  private final Behaviours behaviours = new Behaviours();
  private final Resources resources = new Resources();
  private final Service service;

  OwnerEngine(Service service, FleetItems fleet, Tenants tenants) {
    this.service = service;
    resources.put("servers", fleet);
    resources.put("settings", settings());
    resources.put("alerts", new StoredItems());
    addTenants(tenants);
    addAsyncOperations();
    addGroupsAndJobs(fleet);
  }

  private static Items settings() {
    Items items = new StoredItems();
    InitialSettings.all().forEach(it -> items.put(it.id().orElseThrow(), it.toMap()));
    return items;
  }

  private void addTenants(Tenants tenants) {
    tenants.addTo(behaviours);
    resources.put(tenants.place(), tenants.items());
  }

  private void addAsyncOperations() {
    AsyncOperations operations = new AsyncOperations();
    operations.addTo(behaviours);
    resources.put("async-operations", operations.items());
  }

  private void addGroupsAndJobs(FleetItems fleet) {
    Groups.addTo(behaviours);
    GroupMembers members = new GroupMembers(fleet);
    members.addTo(behaviours);
    Activities activities = new Activities();
    resources.put("activities", activities.items());
    JobRunner runner =
        new JobRunner(
            service.agenda(),
            service.outcomes(),
            resources.items("jobs"),
            fleet,
            members::of,
            activities::job);
    new Jobs(runner).addTo(behaviours);
  }

  /**
   * Returns the engine.
   *
   * @param self what schedules call
   */
  Engine engine(boolean isTenant, Handler self) {
    new Schedules(service.agenda(), resources, self).addTo(behaviours);
    return new Engine(
        service.description(),
        service::schemas,
        service.isLenient(),
        behaviours,
        resources,
        service.clock(),
        operation -> !isTenant || operation.hasHeader("Tenant-Acid"));
  }
}
