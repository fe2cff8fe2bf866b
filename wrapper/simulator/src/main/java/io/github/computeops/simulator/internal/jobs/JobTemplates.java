package io.github.computeops.simulator.internal.jobs;

import java.util.List;

/** What others need to know of the documented job templates. */
public final class JobTemplates {
  private JobTemplates() {}

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
