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

  /** A misspelt beginning would match nothing, and let a test pass that checks that. */
  static String operation(String methodAndPath) {
    String operation = "The operation is \"" + methodAndPath + "\"; ";
    check(
        methodAndPath != null && methodAndPath.matches("[A-Z]+ /\\S+"),
        operation + "give a method and a path, such as GET /compute-ops-mgmt/v1/servers.");
    check(
        methodAndPath.indexOf('?') < 0,
        operation + "omit the query, and give it to withQuery(\u2026) of what was received.");
    check(
        methodAndPath.matches("[A-Z]+ /(compute-ops-mgmt|compute-ops|authorization|simulator)/.*"),
        operation
            + "give a path that the simulator has, which begins with /compute-ops-mgmt/, such as GET"
            + " /compute-ops-mgmt/v1/servers.");
    return methodAndPath;
  }

  static String text(String what, String text) {
    check(text != null, "The " + what + " is null; give a text.");
    return text;
  }

  static int count(int count) {
    check(count >= 0, "The count is " + count + "; give 0 or more.");
    return count;
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
