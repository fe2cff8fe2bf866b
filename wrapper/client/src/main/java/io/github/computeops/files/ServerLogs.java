package io.github.computeops.files;

import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Collects the logs of servers and downloads them.
 *
 * <pre>{@code
 * ServerLog log = com.serverLogs().collect(serverId, Duration.ofMinutes(15));
 * log.downloadTo(Path.of("logs.zip"));
 * }</pre>
 *
 * <p>A job collects them, which takes some minutes, and the service then gives signed addresses of
 * the ZIP file. Immutable and thread-safe. A test may implement it. A new version may add methods.
 */
public interface ServerLogs {
  /**
   * Returns the same logs with other settings.
   *
   * @param settings how jobs are started and waited for; what they leave out stays as it is
   * @return logs with these settings
   */
  ServerLogs with(WorkSettings settings);

  /**
   * Collects the logs of a server, and waits until they are there.
   *
   * @param serverId the id of the server
   * @param deadline how long to wait; zero or more
   * @return the logs, to download them
   * @throws io.github.computeops.error.WorkFailedException if the job did not succeed, or has not
   *     at the deadline; its id is that of the job, to {@linkplain #attach attach} to it
   * @throws io.github.computeops.error.ApiException if the service rejects the job, or a read fails
   *     for good
   * @throws io.github.computeops.error.JobStartException if it is unknown whether the job was
   *     started
   */
  ServerLog collect(String serverId, Duration deadline);

  /**
   * Collects the logs of many servers at once, with one deadline for all. A server whose job cannot
   * be started or fails does not keep the others.
   *
   * @param serverIds the ids of the servers; one that is there twice counts once
   * @param deadline how long to wait; zero or more
   * @return the outcome of each, in their order
   * @throws io.github.computeops.error.ApiException if a read of the jobs fails for good
   * @throws io.github.computeops.error.WaitEndedException if the thread is interrupted or the
   *     client closed; the jobs go on
   */
  List<LogOutcome> collectAll(Collection<String> serverIds, Duration deadline);

  /**
   * Starts to collect the logs of a server, and does not wait.
   *
   * @param serverId the id of the server
   * @return the job
   * @throws io.github.computeops.error.ApiException if the service rejects the job
   */
  LogCollection start(String serverId);

  /**
   * Returns a collection that was started before, also by another process. Nothing is sent.
   *
   * @param serverId the id of the server
   * @param jobId the id of the job
   * @return the job
   * @throws IllegalArgumentException if an id is blank
   */
  LogCollection attach(String serverId, String jobId);

  /**
   * Returns the logs that were collected last, whoever did so. Nothing is sent yet.
   *
   * @param serverId the id of the server
   * @return the logs; whether there are any is known once they are asked for
   * @throws IllegalArgumentException if the id is blank
   */
  ServerLog latest(String serverId);
}
