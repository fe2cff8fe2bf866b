package io.github.computeops.micrometer;

import io.github.computeops.job.JobRequest;
import io.github.computeops.job.JobTemplate;
import io.github.computeops.job.template.JobTemplates;
import io.github.computeops.listener.JobEnd;
import io.github.computeops.listener.JobListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/**
 * Counts and times jobs with Micrometer, which the program has to bring along.
 *
 * <p>The counter {@code compute.ops.jobs.started} has the tag {@code template}: its name, such as
 * {@code Server Power Off}, or {@code other} for one that is not documented. The timer {@code
 * compute.ops.jobs.ended}, by the service's clock, has the tag {@code outcome}, too, such as {@code
 * SUCCEEDED}; a job that was never read counts as zero seconds. Thread-safe.
 *
 * <pre>{@code
 * ComputeOps.builder().work(
 *     WorkSettings.builder().listener(new MicrometerJobListener(registry)).build())
 * }</pre>
 */
public final class MicrometerJobListener implements JobListener {
  private static final String TEMPLATE = "template";
  private final MeterProvider<Counter> started;
  private final MeterProvider<Timer> ended;

  /**
   * Makes a listener.
   *
   * @param registry where the meters go
   */
  public MicrometerJobListener(MeterRegistry registry) {
    started =
        Counter.builder("compute.ops.jobs.started")
            .description("Jobs that were started")
            .withRegistry(registry);
    ended =
        Timer.builder("compute.ops.jobs.ended")
            .description("Jobs that were seen to end, from their creation to their last change")
            .withRegistry(registry);
  }

  @Override
  public void onStarted(String jobId, JobRequest request) {
    started.withTag(TEMPLATE, name(request.templateId())).increment();
  }

  @Override
  public void onEnded(JobEnd end) {
    ended
        .withTags(TEMPLATE, name(end.templateId()), "outcome", end.outcome())
        .record(end.duration().orElse(Duration.ZERO));
  }

  /** A few values, whatever the ids. */
  private static String name(String templateId) {
    return JobTemplates.find(templateId).map(JobTemplate::name).orElse("other");
  }
}
