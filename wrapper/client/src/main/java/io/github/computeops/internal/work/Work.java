package io.github.computeops.internal.work;

import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.time.Time;
import io.github.computeops.webhook.Webhooks;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Operations;
import io.github.computeops.work.Reports;
import io.github.computeops.work.Schedules;
import io.github.computeops.work.WorkSettings;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What all kinds of work need: the view to call through, and how to wait. */
public record Work(Calls calls, WorkSettings settings) {
  private static final Map<Class<?>, Function<Work, Object>> KINDS =
      Map.of(
          Jobs.class, ServiceJobs::new,
          Operations.class, ServiceOperations::new,
          Reports.class, ServiceReports::new,
          Schedules.class, ServiceSchedules::new,
          Webhooks.class, ServiceWebhooks::new);

  /** Returns a kind of work through a view; empty if the class is none. */
  public static Optional<Object> of(Class<?> kind, Calls calls) {
    return Optional.ofNullable(KINDS.get(kind))
        .map(maker -> maker.apply(new Work(calls, calls.settings())));
  }

  /** Returns the client's time. */
  public Time time() {
    return calls.time();
  }

  /** Returns the same with other settings on top. */
  public Work with(WorkSettings other) {
    return new Work(calls, Require.present("settings", other).over(settings));
  }
}
