package io.github.computeops.simulator;

/** What an API client of the simulator may do. What it may not do fails with 403. */
public enum Role {
  /** Everything. */
  ADMINISTRATOR,
  /** What changes nothing, and all of jobs, AHS files and approval requests. */
  OPERATOR,
  /** What changes nothing, and decisions on approval requests. */
  APPROVER,
  /** Only what changes nothing, which is {@code GET}. */
  VIEWER,
  /** Nothing: it gets tokens, but has no role in Compute Ops Management. */
  NONE
}
