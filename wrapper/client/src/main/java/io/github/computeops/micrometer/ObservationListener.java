package io.github.computeops.micrometer;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import io.micrometer.observation.ObservationRegistry;

/**
 * Makes each call a Micrometer {@code Observation}, and each of its attempts one below it: spans of
 * a trace, timers, or both, as the handlers of the registry decide. The program has to bring
 * Micrometer along.
 *
 * <p>The call is {@code compute.ops.call}, named like {@code ServersV1.get}, and lasts until it
 * returns or throws. An attempt is {@code compute.ops.attempt}, a client's span named like {@code
 * GET /compute-ops-mgmt/v1/servers/{id}}; it lasts until the headers of the response, and its
 * request takes the header of the trace along.
 *
 * <p>Keys follow OpenTelemetry's conventions for HTTP: {@code http.request.method}, {@code
 * url.template}, and for an attempt {@code server.address}, {@code server.port}, {@code
 * http.response.status_code} ({@code none} if no response came), besides {@code
 * http.request.resend_count} and {@code error.type} in spans alone. None holds an id or a secret;
 * {@code url.full} is left out for that reason.
 *
 * <p>Both are current on the thread of the call while they last, so that log lines carry the trace.
 * Thread-safe.
 *
 * <pre>{@code
 * ComputeOps.builder().listener(new ObservationListener(registry))
 * }</pre>
 */
public final class ObservationListener implements AttemptListener {
  private final ObservationRegistry registry;

  /**
   * Makes a listener.
   *
   * @param registry where the observations go
   */
  public ObservationListener(ObservationRegistry registry) {
    this.registry = registry;
  }

  /** Does nothing: attempts are observed from their start. */
  @Override
  public void onAttempt(Attempt attempt) {}

  @Override
  public CallListener onCall(Call call) {
    return registry.isNoop() ? CallListener.NONE : new ObservedCall(registry, call);
  }
}
