package io.github.computeops.micrometer;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptStart;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** One call as an observation. All its methods run on the thread of the call. */
final class ObservedCall implements CallListener {
  private final ObservationRegistry registry;
  private final Call call;
  private final OpenObservation whole;
  private @Nullable ObservedAttempt attempt;

  ObservedCall(ObservationRegistry registry, Call call) {
    this.registry = registry;
    this.call = call;
    this.whole =
        new OpenObservation(
            Observation.createNotStarted("compute.ops.call", registry)
                .contextualName(call.operation())
                .lowCardinalityKeyValues(Keys.of(call)));
  }

  @Override
  public void attemptStarted(AttemptStart start) {
    attempt = ObservedAttempt.of(registry, call, start);
  }

  @Override
  public void attemptEnded(Attempt ended) {
    if (attempt != null) {
      attempt.ended(ended);
      attempt = null;
    }
  }

  @Override
  public void succeeded() {
    whole.close();
  }

  @Override
  public void failed(Throwable failure) {
    if (attempt != null) {
      attempt.failed(failure);
      attempt = null;
    }
    whole.failed(failure);
  }
}
