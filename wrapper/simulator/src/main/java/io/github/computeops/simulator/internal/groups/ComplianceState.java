package io.github.computeops.simulator.internal.groups;

import java.util.Collection;

/** How servers agree with a setting, from the worst to the best. */
enum ComplianceState {
  NOT_COMPLIANT("Not Compliant"),
  UNKNOWN("Unknown"),
  COMPLIANT("Compliant"),
  NOT_APPLICABLE("Not Applicable");

  private final String text;

  ComplianceState(String text) {
    this.text = text;
  }

  /** Returns it in the words that newer versions of groups have. */
  String text() {
    return text;
  }

  /** Returns the worst; if there is none, nothing applies. */
  static ComplianceState worst(Collection<ComplianceState> states) {
    return states.stream().min(ComplianceState::compareTo).orElse(NOT_APPLICABLE);
  }
}
