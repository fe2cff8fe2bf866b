package io.github.computeops.internal.work;

import io.github.computeops.internal.time.ClockReading;
import io.github.computeops.internal.time.Time;
import java.time.Duration;

/** Work that was started here, and may take a while to appear. Immutable. */
public record JustStarted(Time time, ClockReading at) {
  private static final Duration APPEARANCE = Duration.ofSeconds(30);

  /** Begins now. */
  public static JustStarted now(Time time) {
    return new JustStarted(time, time.now());
  }

  /** Tells whether the service may not know it yet. */
  boolean mayAppear() {
    return time.now().since(at).compareTo(APPEARANCE) < 0;
  }
}
