package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.StoredItems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What others need to know of the documented job templates. */
public final class JobTemplates {
  private JobTemplates() {}

  /** Returns the documented templates as the service lists them. */
  public static Items items() {
    Items items = new StoredItems();
    JobTemplate.documented().forEach(template -> items.put(template.id(), json(template)));
    return items;
  }

  private static Map<String, Object> json(JobTemplate template) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", template.id());
    json.put("type", "compute-ops-mgmt/job-template");
    json.put("name", template.name());
    json.put("resourceType", "compute-ops-mgmt/" + template.resource());
    json.put("resourceUri", "/compute-ops-mgmt/v1beta2/job-templates/" + template.id());
    json.put("generation", 1);
    json.put("createdAt", "2023-01-01T00:00:00Z");
    json.put("updatedAt", "2023-01-01T00:00:00Z");
    return json;
  }

  /** Returns the actions that approval policies can be for. */
  public static List<String> approvables() {
    return JobTemplate.documented().stream()
        .map(JobTemplate::approvable)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
