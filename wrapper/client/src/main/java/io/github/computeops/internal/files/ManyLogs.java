package io.github.computeops.internal.files;

import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.files.LogCollection;
import io.github.computeops.files.LogOutcome;
import io.github.computeops.files.ServerLogs;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects the logs of many servers: starts all jobs, and waits for them together. */
final class ManyLogs {
  private final Map<String, LogCollection> started = new LinkedHashMap<>();
  private final Map<String, LogOutcome> outcomes = new HashMap<>();

  List<LogOutcome> collect(
      ServerLogs logs, Jobs jobs, Collection<String> serverIds, Deadline deadline) {
    List<String> ids = serverIds.stream().distinct().toList();
    ids.forEach(id -> start(logs, id));
    List<JobRun> runs = started.values().stream().map(LogCollection::job).toList();
    Map<String, JobOutcome> ended = new HashMap<>();
    jobs.awaitAll(runs, deadline.remaining()).forEach(it -> ended.put(it.run().id(), it));
    started.forEach(
        (id, it) -> outcomes.put(id, judged(it, Objects.requireNonNull(ended.get(it.job().id())))));
    return ids.stream().map(outcomes::get).map(Objects::requireNonNull).toList();
  }

  private void start(ServerLogs logs, String id) {
    try {
      started.put(id, logs.start(id));
    } catch (ComputeOpsException e) {
      outcomes.put(id, new LogOutcome.NotStarted(id, e));
    }
  }

  private static LogOutcome judged(LogCollection collection, JobOutcome outcome) {
    return outcome.isSuccess()
        ? new LogOutcome.Collected(collection.log())
        : new LogOutcome.NotCollected(collection, outcome);
  }
}
