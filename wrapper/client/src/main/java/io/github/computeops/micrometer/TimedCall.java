package io.github.computeops.micrometer;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import io.github.computeops.listener.WaitReason;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** Times one call and its waits. */
final class TimedCall implements CallListener {
  private final MicrometerListener attempts;
  private final Call call;
  private final MeterProvider<Timer> calls;
  private final MeterProvider<Timer> waits;
  private final Tags tags;
  private final long start = System.nanoTime();

  TimedCall(
      MicrometerListener attempts,
      Call call,
      MeterProvider<Timer> calls,
      MeterProvider<Timer> waits) {
    this.attempts = attempts;
    this.call = call;
    this.calls = calls;
    this.waits = waits;
    this.tags = Tags.of("operation", call.operation(), "method", call.method());
  }

  @Override
  public void attemptEnded(Attempt attempt) {
    attempts.record(call.operation(), attempt);
  }

  @Override
  public void waited(WaitReason reason, Duration duration) {
    waits.withTags(tags.and("reason", reason.name())).record(duration);
  }

  @Override
  public void succeeded() {
    ended("none");
  }

  @Override
  public void failed(Throwable failure) {
    ended(failure.getClass().getSimpleName());
  }

  private void ended(String exception) {
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    calls.withTags(tags.and("exception", exception)).record(duration);
  }
}
