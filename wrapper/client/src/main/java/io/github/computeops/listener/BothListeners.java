package io.github.computeops.listener;

import java.time.Duration;

/** Two listeners, one around the other. */
record BothListeners(AttemptListener outer, AttemptListener inner) implements AttemptListener {
  @Override
  public void onAttempt(Attempt attempt) {
    inner.onAttempt(attempt);
    outer.onAttempt(attempt);
  }

  @Override
  public CallListener onCall(Call call) {
    return new OfCall(outer.onCall(call), inner.onCall(call));
  }

  private record OfCall(CallListener outer, CallListener inner) implements CallListener {
    @Override
    public void attemptStarted(AttemptStart attempt) {
      outer.attemptStarted(attempt);
      inner.attemptStarted(attempt);
    }

    @Override
    public void attemptEnded(Attempt attempt) {
      inner.attemptEnded(attempt);
      outer.attemptEnded(attempt);
    }

    @Override
    public void waited(WaitReason reason, Duration duration) {
      outer.waited(reason, duration);
      inner.waited(reason, duration);
    }

    @Override
    public void succeeded() {
      inner.succeeded();
      outer.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
      inner.failed(failure);
      outer.failed(failure);
    }
  }
}
