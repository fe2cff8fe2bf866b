package io.github.computeops.simulator.internal.jobs;

/** How a job ends. */
public enum JobEnd {
  SUCCEEDED("COMPLETE", "SUCCESS"),
  FAILED("COMPLETE", "FAILURE"),
  DECLINED("COMPLETE", "DECLINED"),
  ERRORED("ERROR", ""),
  STALLED("STALLED", ""),
  VANISHED("COMPLETE", "SUCCESS");

  private final String state;
  private final String resultCode;

  JobEnd(String state, String resultCode) {
    this.state = state;
    this.resultCode = resultCode;
  }

  boolean isComplete() {
    return state.equals("COMPLETE");
  }

  String state() {
    return state;
  }

  /** Returns the result; empty if there is none. */
  String resultCode() {
    return resultCode;
  }
}
