package io.github.computeops.simulator;

/** Answers calls. Thread-safe. */
@FunctionalInterface
interface Handler {
  /**
   * Answers a call.
   *
   * @throws Refusal when it must be refused in the service's envelope
   */
  Answer answer(Call call);
}
