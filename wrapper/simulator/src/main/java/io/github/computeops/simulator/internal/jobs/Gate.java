package io.github.computeops.simulator.internal.jobs;

import java.time.Instant;
import java.util.Map;

/** Decides whether a job may start at once. */
@FunctionalInterface
public interface Gate {
  /**
   * Returns whether a job has to wait until it is decided on.
   *
   * @param decision is told then
   */
  boolean holds(Wanted job, Instant now, Decision decision);

  /**
   * A job that somebody wants.
   *
   * @param action what approval policies call it; empty if none can be for it
   * @param resource the id of the server or group that it is for
   * @param requester the e-mail address of who wants it
   */
  record Wanted(Map<String, Object> job, String action, String resource, String requester) {}

  /** Lets a job begin that waited, or ends it. */
  @FunctionalInterface
  interface Decision {
    void made(boolean isApproved, Instant now);
  }
}
