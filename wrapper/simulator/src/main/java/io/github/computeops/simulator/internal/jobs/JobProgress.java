package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Items;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** How far jobs are, in percent. The service does not tell; the page does. */
public final class JobProgress {
  private final Items jobs;
  private final ToIntFunction<String> groupSize;
  private final Instant now;

  /**
   * Looks at jobs.
   *
   * @param groupSize how many servers a group has
   */
  public JobProgress(Items jobs, ToIntFunction<String> groupSize, Instant now) {
    this.jobs = jobs;
    this.groupSize = groupSize;
    this.now = now;
  }

  public int of(Map<String, Object> job) {
    return switch (String.valueOf(job.get("state"))) {
      case "COMPLETE", "ERROR" -> 100;
      case "RUNNING" -> running(job);
      default -> 0;
    };
  }

  private int running(Map<String, Object> job) {
    JobTemplate template = JobTemplate.of(String.valueOf(job.get("jobTemplate")));
    return template.each().isEmpty() ? byTime(job, template.duration()) : byParts(job);
  }

  private int byTime(Map<String, Object> job, Duration duration) {
    long millis =
        Duration.between(Instant.parse(String.valueOf(job.get("updatedAt"))), now).toMillis();
    return (int) Math.max(0, Math.min(99, 100 * millis / Math.max(1, duration.toMillis())));
  }

  private int byParts(Map<String, Object> job) {
    List<Map<String, Object>> parts =
        IntStream.range(0, jobs.size())
            .mapToObj(jobs::at)
            .filter(it -> Objects.equals(it.get("parentJobId"), job.get("id")))
            .toList();
    int count = Math.max(Math.max(1, parts.size()), groupSize.applyAsInt(resource(job)));
    return Math.min(99, parts.stream().mapToInt(this::of).sum() / count);
  }

  private static String resource(Map<String, Object> job) {
    return job.get("resource") instanceof Map<?, ?> resource
        ? String.valueOf(resource.get("id"))
        : "";
  }
}
