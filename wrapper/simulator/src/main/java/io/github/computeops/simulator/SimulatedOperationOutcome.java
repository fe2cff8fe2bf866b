package io.github.computeops.simulator;

/** How an asynchronous operation in the simulator ends. */
public enum SimulatedOperationOutcome {
  /** State {@code SUCCEEDED}, and the operation has its effect. */
  SUCCEEDED,
  /** State {@code FAILED}, with an error in the service's envelope. */
  FAILED,
  /** State {@code PAUSED}, in which it stays, as if it waited for a user. */
  PAUSED,
  /** State {@code TIMEDOUT}, in which it stays. The service calls it inactive, not ended. */
  TIMED_OUT
}
