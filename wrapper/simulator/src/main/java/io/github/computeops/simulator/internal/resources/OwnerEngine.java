package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.ahs.AhsFiles;
import io.github.computeops.simulator.internal.approvals.Approvals;
import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Engine;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.groups.ComparedGroups;
import io.github.computeops.simulator.internal.groups.ComplianceOperations;
import io.github.computeops.simulator.internal.groups.GroupSettings;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.jobs.GroupPolicies;
import io.github.computeops.simulator.internal.jobs.JobEffects;
import io.github.computeops.simulator.internal.jobs.JobRunner;
import io.github.computeops.simulator.internal.jobs.JobTemplates;
import io.github.computeops.simulator.internal.jobs.Jobs;
import io.github.computeops.simulator.internal.metrics.Metrics;
import io.github.computeops.simulator.internal.metrics.ServerScope;
import io.github.computeops.simulator.internal.operations.AsyncOperations;
import io.github.computeops.simulator.internal.schedules.Schedules;
import io.github.computeops.simulator.internal.webhooks.ObservedItems;
import io.github.computeops.simulator.internal.webhooks.Webhooks;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The engine of an owner, with all that is behaviour. */
final class OwnerEngine {
  private final Behaviours behaviours = new Behaviours();
  private final Resources resources = new Resources();
  private final GroupSettings groupSettings = new GroupSettings(resources);
  private final Service service;
  private final Webhooks webhooks;

  OwnerEngine(Service service, FleetItems fleet, Tenants tenants) {
    this.service = service;
    this.webhooks = new Webhooks(resources, service.clock(), service.background());
    webhooks.addTo(behaviours);
    observe("servers", "compute-ops/server", fleet);
    observe("settings", "compute-ops/server-setting", settings());
    observe(
        "groups",
        "compute-ops/group",
        new ComparedGroups(new StoredItems(), resources, groupSettings));
    observe("jobs", "compute-ops/job", new StoredItems());
    observe("alerts", "compute-ops/alert", new StoredItems());
    Alerts alerts = new Alerts(resources.items("alerts"), fleet, service.agenda());
    alerts.addTo(behaviours);
    new ServerLogs(service.downloads()).addTo(behaviours);
    new AhsFiles(resources, service.uploads(), service.agenda()).addTo(behaviours);
    new ActivationKeys(resources, service.agenda()).addTo(behaviours);
    addTenants(tenants);
    FirmwareBundleItems.addTo(resources, behaviours);
    addGroupsAndJobs(operations(), alerts);
  }

  Resources resources() {
    return resources;
  }

  private void observe(String place, String type, Items items) {
    resources.put(place, new ObservedItems(items, type, webhooks));
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

  private AsyncOperations operations() {
    AsyncOperations operations =
        new AsyncOperations(service.agenda(), service.orders().operations());
    operations.addTo(behaviours);
    resources.put("async-operations", operations.items());
    return operations;
  }

  private void addGroupsAndJobs(AsyncOperations operations, Alerts alerts) {
    Items servers = resources.items("servers");
    Groups.addTo(behaviours);
    new ComplianceOperations(resources, groupSettings).addTo(behaviours);
    resources.put("job-templates", JobTemplates.items());
    GroupMembers members = new GroupMembers(servers, operations);
    behaviours.put("GET servers", OwnerEngine::servers);
    behaviours.put("DELETE servers/{}", call -> deleteServer(call, members, alerts));
    Activities activities = new Activities();
    behaviours.put("POST external-services/{}/test", activities::tested);
    resources.put("activities", activities.items());
    ServerScope scope = new ServerScope(resources, members::of);
    new Metrics(scope, resources, service.agenda()).addTo(behaviours);
    Approvals approvals =
        new Approvals(resources, members::groupOf, service.approvals(), service.agenda());
    JobRunner runner =
        new JobRunner(
            service.agenda(),
            service.orders().jobs(),
            resources.items("jobs"),
            new JobEffects(resources, groupSettings, members::of, service.further()::next),
            activities::job,
            approvals);
    new Jobs(runner).addTo(behaviours);
    members.addTo(behaviours, new GroupPolicies(resources, runner));
    approvals.addTo(behaviours);
  }

  /** In a filter, all versions read {@code name} as the serial number. */
  private static Response servers(Call call) {
    Items servers = call.account().resources().items("servers");
    Predicate<Map<String, Object>> wanted = call.filter("filter");
    return call.paged(
        IntStream.range(0, servers.size())
            .mapToObj(servers::at)
            .filter(server -> wanted.test(ServerSearch.filterable(server)))
            .toList());
  }

  /** What belongs to a server goes with it. */
  private Response deleteServer(Call call, GroupMembers members, Alerts alerts) {
    Response response = call.byRule();
    members.remove(resources, call.id());
    alerts.remove(call.id());
    return response;
  }

  /**
   * Returns the engine.
   *
   * @param self what schedules call
   */
  Engine engine(Handler self) {
    new Schedules(service.agenda(), resources, self).addTo(behaviours);
    return new Engine(
        service.description(),
        service::schemas,
        service.isLenient(),
        behaviours,
        resources,
        service.clock());
  }
}
