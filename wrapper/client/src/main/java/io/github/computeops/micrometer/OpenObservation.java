package io.github.computeops.micrometer;

import io.micrometer.observation.Observation;

/** An observation that runs and is current on this thread. */
final class OpenObservation {
  private final Observation observation;
  private final Observation.Scope scope;

  OpenObservation(Observation observation) {
    this.observation = observation.start();
    this.scope = observation.openScope();
  }

  Observation observation() {
    return observation;
  }

  void close() {
    scope.close();
    observation.stop();
  }

  void failed(Throwable failure) {
    observation.highCardinalityKeyValue("error.type", failure.getClass().getName());
    observation.error(failure);
    close();
  }
}
