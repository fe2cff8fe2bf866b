package io.github.computeops.internal.files;

import io.github.computeops.files.LogCollection;
import io.github.computeops.files.ServerLog;
import io.github.computeops.internal.work.Calls;
import io.github.computeops.work.JobRun;

/** A job of the service that collects the logs of a server. */
record ServiceLogCollection(String serverId, JobRun job, Calls calls) implements LogCollection {
  @Override
  public ServerLog log() {
    return new ServiceServerLog(serverId, calls);
  }

  @Override
  public String toString() {
    return "LogCollection[" + serverId + ", " + job + "]";
  }
}
