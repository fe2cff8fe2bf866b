package io.github.computeops.micrometer;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import java.util.OptionalInt;

/**
 * Times each attempt of each call with Micrometer, which the program has to bring along.
 *
 * <p>The timer is {@code compute.ops.attempts}, until the headers of the response, with the tags
 * {@code operation} (such as {@code ServersV1.get}), {@code method}, {@code status} ({@code
 * IO_ERROR} if no response came) and {@code outcome} (such as {@code SUCCESS} or {@code
 * SERVER_ERROR}; {@code UNKNOWN} if no response came): a few values each, whatever the ids.
 * Thread-safe.
 *
 * <pre>{@code
 * ComputeOps.builder().listener(new MicrometerListener(registry))
 * }</pre>
 */
public final class MicrometerListener implements AttemptListener {
  private final MeterProvider<Timer> timers;

  /**
   * Makes a listener.
   *
   * @param registry where the timers go
   */
  public MicrometerListener(MeterRegistry registry) {
    timers =
        Timer.builder("compute.ops.attempts")
            .description("Attempts of calls to Compute Ops Management")
            .withRegistry(registry);
  }

  @Override
  public void onAttempt(Attempt attempt) {
    timers.withTags(tags(attempt)).record(attempt.duration());
  }

  private static Tags tags(Attempt attempt) {
    OptionalInt status = attempt.status();
    return Tags.of("operation", attempt.operation(), "method", attempt.method())
        .and("status", status.isPresent() ? Integer.toString(status.getAsInt()) : "IO_ERROR")
        .and(Outcome.forStatus(status.orElse(0)).asTag());
  }
}
