package io.github.computeops.files;

import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import java.time.Duration;

/**
 * A job that collects the logs of a server.
 *
 * <p>The id of the server and {@code job().id()} are all there is to it: keep both, and {@link
 * ServerLogs#attach} goes on in another process. Thread-safe. A test may implement it. A new
 * version may add methods.
 */
public interface LogCollection {
  /** {@return the id of the server} */
  String serverId();

  /** {@return the job} */
  JobRun job();

  /**
   * Waits until the logs are collected.
   *
   * @param deadline how long; zero or more
   * @return how the job ended, or why it has not: see {@link JobRun#await(Duration)}
   */
  default JobOutcome await(Duration deadline) {
    return job().await(deadline);
  }

  /**
   * Returns the logs that the job has collected.
   *
   * @return the logs; nothing is sent yet
   */
  ServerLog log();
}
