package io.github.computeops.simulator;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Refuses as many calls as it was told to, and lets the others through. */
final class Failing implements Handler {
  private final Queue<Refusal> ordered = new ConcurrentLinkedQueue<>();
  private final Handler next;

  Failing(Handler next) {
    this.next = next;
  }

  void order(Refusal refusal) {
    ordered.add(refusal);
  }

  @Override
  public Answer answer(Call call) {
    Refusal refusal = ordered.poll();
    if (refusal != null) {
      throw refusal;
    }
    return next.answer(call);
  }
}
