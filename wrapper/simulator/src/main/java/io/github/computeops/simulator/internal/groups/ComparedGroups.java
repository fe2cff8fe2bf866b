package io.github.computeops.simulator.internal.groups;

import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The groups, each with how its servers agree with its settings when it is read. */
public final class ComparedGroups implements Items {
  private final Items groups;
  private final Compliance compliance;

  public ComparedGroups(Items groups, Resources resources, GroupSettings settings) {
    this.groups = groups;
    this.compliance = new Compliance(resources, settings);
  }

  @Override
  public int size() {
    return groups.size();
  }

  @Override
  public Map<String, Object> at(int index) {
    Map<String, Object> group = groups.at(index);
    return group.isEmpty() ? group : compared(group);
  }

  @Override
  public Optional<Map<String, Object>> find(String id) {
    return groups.find(id).map(this::compared);
  }

  @Override
  public void put(String id, Map<String, Object> item) {
    groups.put(id, item);
  }

  @Override
  public Optional<Map<String, Object>> change(
      String id, UnaryOperator<Map<String, Object>> change) {
    return groups.change(id, change).map(this::compared);
  }

  @Override
  public Optional<Map<String, Object>> remove(String id) {
    return groups.remove(id);
  }

  private Map<String, Object> compared(Map<String, Object> group) {
    ComplianceState firmware = compliance.state(group, Compliance.FIRMWARE);
    ComplianceState ilo = compliance.state(group, Compliance.ILO_SETTINGS);
    ComplianceState all = ComplianceState.worst(List.of(firmware, ilo));
    Map<String, Object> compared = new LinkedHashMap<>(group);
    compared.put("complianceStatus", all.name());
    compared.put("groupComplianceStatus", all.name());
    compared.put(
        "groupCompliance",
        Map.of(
            "summary", all.text(),
            "firmware", Map.of("status", firmware.text()),
            "iloSettings", Map.of("status", ilo.text())));
    return compared;
  }
}
