package io.github.computeops.simulator.internal.jobs;

import java.time.Instant;
import java.util.Map;

/** Decides whether a job may start at once. */
@FunctionalInterface
public interface Gate {
  /**
   * Returns whether a job has to wait until it is decided on.
   *
   * @param action what approval policies call it; empty if none can be for it
   * @param resource the id of the server or group that it is for
   */
  boolean holds(Map<String, Object> job, String action, String resource, Instant now);
}
