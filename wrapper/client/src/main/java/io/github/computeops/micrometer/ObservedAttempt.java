package io.github.computeops.micrometer;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptStart;
import io.github.computeops.listener.Call;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;

/** One attempt as an observation below that of its call. */
record ObservedAttempt(OpenObservation open) {
  private static final String STATUS = "http.response.status_code";

  static ObservedAttempt of(ObservationRegistry registry, Call call, AttemptStart start) {
    Observation attempt =
        Observation.createNotStarted("compute.ops.attempt", () -> context(start), registry)
            .contextualName((call.method() + " " + call.route()).strip())
            .lowCardinalityKeyValues(Keys.of(call).and(Keys.ofServer(call.service())))
            .lowCardinalityKeyValue(STATUS, KeyValue.NONE_VALUE);
    if (start.number() > 1) {
      attempt.highCardinalityKeyValue("http.request.resend_count", "" + (start.number() - 1));
    }
    return new ObservedAttempt(new OpenObservation(attempt));
  }

  /** A handler for traces writes its headers into the attempt. */
  private static SenderContext<AttemptStart> context(AttemptStart start) {
    SenderContext<AttemptStart> context =
        new SenderContext<>(
            (attempt, name, value) -> {
              if (attempt != null) {
                attempt.header(name, value);
              }
            },
            Kind.CLIENT);
    context.setCarrier(start);
    return context;
  }

  void ended(Attempt attempt) {
    attempt.status().ifPresent(this::status);
    attempt.failure().ifPresentOrElse(open::failed, open::close);
  }

  private void status(int code) {
    String text = Integer.toString(code);
    open.observation().lowCardinalityKeyValue(STATUS, text);
    if (code >= 400) {
      open.observation().highCardinalityKeyValue("error.type", text);
    }
  }

  void failed(Throwable failure) {
    open.failed(failure);
  }
}
