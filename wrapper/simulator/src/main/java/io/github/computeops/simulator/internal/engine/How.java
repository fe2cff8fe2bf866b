package io.github.computeops.simulator.internal.engine;

/** How an operation is simulated. */
public enum How {
  /** As the service does it. */
  BEHAVIOUR,
  /** What was sent is kept, found, changed and deleted; nothing else happens. */
  STATE,
  /** The response is invented, the same in every run, until something is written. */
  INVENTED,
  /** The request is checked and accepted; nothing happens. */
  ACCEPTED
}
