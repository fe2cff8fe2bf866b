package io.github.computeops.micrometer;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import java.util.OptionalInt;

/**
 * Times each call and each attempt with Micrometer, which the program has to bring along.
 *
 * <table>
 *   <caption>The timers</caption>
 *   <tr><th>timer</th><th>until</th><th>tags</th></tr>
 *   <tr><td>{@code compute.ops.calls}</td><td>the call returns or throws</td>
 *     <td>{@code operation}, {@code method}, {@code exception}</td></tr>
 *   <tr><td>{@code compute.ops.attempts}</td><td>the headers of the response came</td>
 *     <td>{@code operation}, {@code method}, {@code status}, {@code outcome}</td></tr>
 *   <tr><td>{@code compute.ops.waits}</td><td>an attempt is sent</td>
 *     <td>{@code operation}, {@code method}, {@code reason}</td></tr>
 * </table>
 *
 * <p>Tags have a few values each, whatever the ids: {@code operation} such as {@code
 * ServersV1.get}, {@code RawRequest} for all raw requests; {@code exception} the simple name of its
 * class, {@code none} if the call succeeded; {@code status} {@code IO_ERROR} if no response came;
 * {@code outcome} such as {@code SUCCESS} or {@code SERVER_ERROR}, {@code UNKNOWN} if no response
 * came; {@code reason} {@code RATE_LIMIT} or {@code TOKEN}. Thread-safe.
 *
 * <pre>{@code
 * ComputeOps.builder().listener(new MicrometerListener(registry))
 * }</pre>
 *
 * <p>Do not combine it with an {@link ObservationListener} that has the same registry behind it:
 * each call would be timed twice, by different names.
 */
public final class MicrometerListener implements AttemptListener {
  private final MeterProvider<Timer> attempts;
  private final MeterProvider<Timer> calls;
  private final MeterProvider<Timer> waits;

  /**
   * Makes a listener.
   *
   * @param registry where the timers go
   */
  public MicrometerListener(MeterRegistry registry) {
    attempts = timers(registry, "attempts", "Attempts of calls to Compute Ops Management");
    calls = timers(registry, "calls", "Calls to Compute Ops Management");
    waits = timers(registry, "waits", "Waits before attempts of calls to Compute Ops Management");
  }

  private static MeterProvider<Timer> timers(MeterRegistry registry, String name, String text) {
    return Timer.builder("compute.ops." + name).description(text).withRegistry(registry);
  }

  @Override
  public void onAttempt(Attempt attempt) {
    record(attempt.operation(), attempt);
  }

  void record(String operation, Attempt attempt) {
    attempts.withTags(tags(operation, attempt)).record(attempt.duration());
  }

  @Override
  public CallListener onCall(Call call) {
    return new TimedCall(this, call, calls, waits);
  }

  private static Tags tags(String operation, Attempt attempt) {
    OptionalInt status = attempt.status();
    return Tags.of("operation", operation, "method", attempt.method())
        .and("status", status.isPresent() ? Integer.toString(status.getAsInt()) : "IO_ERROR")
        .and(Outcome.forStatus(status.orElse(0)).asTag());
  }
}
