package io.github.computeops.micrometer;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;

/**
 * Times each try of each call with Micrometer, which the caller brings along.
 *
 * <p>The timer is {@code compute.ops.attempts}, until the headers of the answer, with the tags
 * {@code operation} (such as {@code ServersV1.get}), {@code method}, {@code status} ({@code
 * IO_ERROR} where no answer came) and {@code outcome} (such as {@code SUCCESS} or {@code
 * SERVER_ERROR}; {@code UNKNOWN} where no answer came): a few values each, whatever the ids.
 * Thread-safe.
 *
 * <pre>{@code
 * ComputeOps.builder().listener(new MicrometerListener(registry))
 * }</pre>
 */
public final class MicrometerListener implements AttemptListener {
  private final MeterProvider<Timer> timers;

  /**
   * Makes one.
   *
   * @param registry where the timers go
   */
  public MicrometerListener(MeterRegistry registry) {
    timers =
        Timer.builder("compute.ops.attempts")
            .description("Tries of calls to Compute Ops Management")
            .withRegistry(registry);
  }

  @Override
  public void ended(Attempt attempt) {
    timers.withTags(tags(attempt)).record(attempt.duration());
  }

  private static Tags tags(Attempt attempt) {
    String status = attempt.status() == 0 ? "IO_ERROR" : Integer.toString(attempt.status());
    return Tags.of("operation", attempt.operation(), "method", attempt.method(), "status", status)
        .and(Outcome.forStatus(attempt.status()).asTag());
  }
}
