package io.github.computeops.simulator;

/** How a job in the simulator ends. */
public enum SimulatedJobOutcome {
  /** State {@code COMPLETE}, result {@code SUCCESS}, and the job has its effect. */
  SUCCEEDED,
  /** State {@code COMPLETE} and result {@code FAILURE}. */
  FAILED,
  /** State {@code COMPLETE} and result {@code DECLINED}, as if an approver had declined it. */
  DECLINED,
  /** State {@code ERROR} without a result. */
  ERRORED,
  /** State {@code STALLED}, in which it stays until a caller ends it by a patch. */
  STALLED,
  /** It succeeds, and is gone: looking for it fails with 404. */
  VANISHED
}
