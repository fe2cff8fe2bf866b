package io.github.computeops.simulator.internal.groups;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations that read how servers agree with the settings of their group. */
public final class ComplianceOperations {
  private final Resources resources;
  private final Compliance compliance;

  public ComplianceOperations(Resources resources, GroupSettings settings) {
    this.resources = resources;
    this.compliance = new Compliance(resources, settings);
  }

  public void addTo(Behaviours behaviours) {
    behaviours
        .put("GET groups/{}/compliance", call -> call.listed(entries(call)))
        .put("GET groups/{}/compliance/{}", this::entry)
        .put("GET groups/{}/ilo-settings-compliance", call -> call.listed(entries(call)))
        .put("GET groups/{}/ilo-settings-compliance/{}", this::entry)
        .put("GET groups/{}/external-storage-compliance", this::externalStorage);
  }

  private Items entries(Call call) {
    Items entries = new StoredItems();
    for (String category : categories(call)) {
      compliance
          .entries(group(call), category)
          .forEach(entry -> entries.put(String.valueOf(entry.get("id")), entry));
    }
    return entries;
  }

  /** Only the newest version has both in one collection. */
  private static List<String> categories(Call call) {
    if (call.request().path().contains("/ilo-settings-")) {
      return List.of(Compliance.ILO_SETTINGS);
    }
    return call.request().path().contains("/v1/")
        ? List.of(Compliance.FIRMWARE, Compliance.ILO_SETTINGS)
        : List.of(Compliance.FIRMWARE);
  }

  private Response entry(Call call) {
    return call.respond(
        entries(call)
            .find(call.id())
            .orElseThrow(
                () ->
                    ErrorResponseException.notFound(
                        "There is no compliance \"" + call.id() + "\" of this group.")));
  }

  private Response externalStorage(Call call) {
    Map<String, Object> group = group(call);
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("complianceState", compliance.state(group, Compliance.EXTERNAL_STORAGE).name());
    response.put("deviations", Map.of());
    response.put("createdAt", group.get("createdAt"));
    response.put("updatedAt", group.get("updatedAt"));
    return call.respond(response);
  }

  private Map<String, Object> group(Call call) {
    return resources.items("groups").find(call.ids().get(0)).orElseThrow();
  }
}
