package io.github.computeops.simulator.internal.operations;

/** The last state of an operation that nobody cancels. */
public enum OperationEnd {
  SUCCEEDED,
  FAILED,
  PAUSED,
  TIMED_OUT;

  /** Returns the state, in which the service writes no underscore. */
  String state() {
    return name().replace("_", "");
  }

  /** The other two are not terminal: an operation that is paused or timed out has no end. */
  boolean isTerminal() {
    return this == SUCCEEDED || this == FAILED;
  }
}
