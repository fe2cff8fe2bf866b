package io.github.computeops.internal.files;

import io.github.computeops.files.LogCollection;
import io.github.computeops.files.LogOutcome;
import io.github.computeops.files.ServerLog;
import io.github.computeops.files.ServerLogs;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.work.Work;
import io.github.computeops.job.template.CollectServerLog;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The logs of the service's servers. */
record ServiceServerLogs(Work work) implements ServerLogs {
  @Override
  public ServerLogs with(WorkSettings settings) {
    return new ServiceServerLogs(work.with(settings));
  }

  /** Looks at the deadline before it starts a job. */
  @Override
  public ServerLog collect(String serverId, Duration deadline) {
    Deadline end = new Deadline(work.time(), deadline);
    LogCollection collection = start(serverId);
    collection.await(end.remaining()).orThrow();
    return collection.log();
  }

  @Override
  public List<LogOutcome> collectAll(Collection<String> serverIds, Duration deadline) {
    Deadline end = new Deadline(work.time(), deadline);
    Require.present("ids of the servers", serverIds).forEach(ServiceServerLogs::checked);
    return new ManyLogs().collect(this, jobs(), serverIds, end);
  }

  @Override
  public LogCollection start(String serverId) {
    String id = checked(serverId);
    return of(id, jobs().start(CollectServerLog.builder().server(id).build()));
  }

  @Override
  public LogCollection attach(String serverId, String jobId) {
    return of(checked(serverId), jobs().attach(jobId));
  }

  @Override
  public ServerLog latest(String serverId) {
    return new ServiceServerLog(checked(serverId), work.calls());
  }

  private LogCollection of(String serverId, JobRun job) {
    return new ServiceLogCollection(serverId, job, work.calls());
  }

  private static String checked(String serverId) {
    return Require.text("id of the server", serverId);
  }

  /** One that keeps the view's knowledge of the jobs that were started here. */
  private Jobs jobs() {
    return work.calls().apis().api(Jobs.class).with(work.settings());
  }
}
