package io.github.computeops.simulator;

/** What an API client of the simulator may do. */
public enum Role {
  /** Everything. */
  ADMINISTRATOR,
  /** Only what changes nothing: all but {@code GET} fails with 403. */
  VIEWER,
  /** Nothing: it gets tokens, but has no role in Compute Ops Management, so all fails with 403. */
  NONE
}
