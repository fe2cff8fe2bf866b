package io.github.computeops.simulator.internal.groups;

import io.github.computeops.simulator.internal.fleet.FirmwareBundle;
import io.github.computeops.simulator.internal.fleet.FirmwareBundles;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a server agrees with a setting of its group.
 *
 * @param bundle the id of the firmware bundle it is compared with; empty if there is none
 * @param reason why the state is unknown; empty if it is known
 */
record ServerCompliance(
    ComplianceState state, String bundle, List<Map<String, Object>> deviations, String reason) {

  /**
   * HPE does not say what it counts: here, what deviates; 1 at least if the server does not agree.
   */
  int score() {
    return Math.max(deviations.size(), state == ComplianceState.NOT_COMPLIANT ? 1 : 0);
  }

  /** Compares the firmware of a server with the bundle for its generation. */
  static ServerCompliance firmware(Map<String, Object> setting, Map<String, Object> server) {
    if (!server.containsKey("firmwareInventory")) {
      return unknown("The server shows no firmware, since it has no subscription.");
    }
    Optional<String> id = GroupSettings.bundleId(setting, server);
    if (id.isEmpty()) {
      return of(ComplianceState.NOT_APPLICABLE);
    }
    return FirmwareBundles.find(id.get())
        .map(bundle -> compared(bundle, server))
        .orElseGet(() -> unknown("There is no firmware bundle \"" + id.get() + "\"."));
  }

  private static ServerCompliance compared(FirmwareBundle bundle, Map<String, Object> server) {
    List<Map<String, Object>> deviations = bundle.deviations(server);
    ComplianceState state =
        deviations.isEmpty() ? ComplianceState.COMPLIANT : ComplianceState.NOT_COMPLIANT;
    return new ServerCompliance(state, bundle.id(), deviations, "");
  }

  /** A setting is complied with once it was applied. */
  static ServerCompliance applied(boolean isApplied) {
    return of(isApplied ? ComplianceState.COMPLIANT : ComplianceState.NOT_COMPLIANT);
  }

  private static ServerCompliance of(ComplianceState state) {
    return new ServerCompliance(state, "", List.of(), "");
  }

  private static ServerCompliance unknown(String reason) {
    return new ServerCompliance(ComplianceState.UNKNOWN, "", List.of(), reason);
  }
}
