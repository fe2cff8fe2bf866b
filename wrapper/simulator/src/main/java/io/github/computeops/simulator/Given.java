package io.github.computeops.simulator;

import java.time.Duration;

/** Checks what a test gives a running simulator. */
final class Given {
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private Given() {}

  static Fault fault(Fault fault) {
    check(fault != null, "The fault is null; build one with Fault.builder().");
    return fault;
  }

  static JobOutcome outcome(JobOutcome outcome) {
    check(outcome != null, "The outcome is null; give one, such as FAILURE.");
    return outcome;
  }

  static AsyncOperationOutcome outcome(AsyncOperationOutcome outcome) {
    check(outcome != null, "The outcome is null; give one, such as FAILED.");
    return outcome;
  }

  static String operation(String methodAndPath) {
    check(
        methodAndPath != null && methodAndPath.matches("[A-Z]+ /\\S+"),
        "The operation is \""
            + methodAndPath
            + "\"; give a method and a path, such as GET /compute-ops-mgmt/v1/servers.");
    return methodAndPath;
  }

  static Role role(Role role) {
    check(role != null, "The role is null; give one, such as VIEWER.");
    return role;
  }

  static Duration time(Duration duration) {
    check(
        duration != null && !duration.isNegative() && duration.compareTo(LONGEST) <= 0,
        "The duration is " + duration + "; time only goes forward, so give 0 to 36500 days.");
    return duration;
  }

  private static void check(boolean usable, String message) {
    if (!usable) {
      throw new IllegalArgumentException(message);
    }
  }
}
