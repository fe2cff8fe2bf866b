package io.github.computeops.files;

import io.github.computeops.body.Progress;
import io.github.computeops.work.WorkSettings;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Uploads AHS files, the Active Health System logs of servers, and has the service analyse them.
 *
 * <pre>{@code
 * AhsOutcome outcome = com.ahsFiles().analyse(Path.of("server.ahs"), Duration.ofMinutes(10));
 * Json inventory = outcome.orThrow().json();
 * }</pre>
 *
 * <p>A file comes from a Gen10 server or newer, and has more than nothing and at most 100 MB
 * (104,857,600 bytes). The role Administrator or Operator is needed. Immutable and thread-safe. A
 * test may implement it. A new version may add methods.
 */
public interface AhsFiles {
  /**
   * Returns the same files with other settings.
   *
   * @param settings the pace of waits; what they leave out stays as it is
   * @return files with these settings
   */
  AhsFiles with(WorkSettings settings);

  /**
   * Uploads a file, has it analysed, and waits for the result: all steps of this interface.
   *
   * @param file the file; it must not change meanwhile
   * @param deadline how long all of it may take; zero or more
   * @return how it ended, or {@link AhsOutcome.StillRunning} at the deadline
   * @throws IllegalArgumentException if the file does not exist, is empty or too large; nothing is
   *     sent then
   * @throws io.github.computeops.error.ApiException if the service rejects a step
   * @throws io.github.computeops.error.StoreException if the store rejects the file
   * @throws io.github.computeops.error.TransportException if a connection breaks, the file changes,
   *     or the deadline passes during the upload
   * @throws io.github.computeops.error.WaitEndedException if the thread is interrupted or the
   *     client closed during the wait; the analysis goes on
   */
  default AhsOutcome analyse(Path file, Duration deadline) {
    return analyse(file, deadline, (bytes, total) -> {});
  }

  /**
   * Does the same as {@link #analyse(Path, Duration)}, and shows how much has been uploaded.
   *
   * @param file the file
   * @param deadline how long all of it may take; zero or more
   * @param progress is told after each block that was sent
   * @return how it ended, or that it goes on
   */
  AhsOutcome analyse(Path file, Duration deadline, Progress progress);

  /**
   * Asks for a place for a file and uploads it. An upload that breaks, stalls or is rejected, since
   * the signature has expired for example, is begun anew once, from a new signature. If it fails
   * for good, the service is told so, and the first failure is thrown.
   *
   * @param file the file; it must not change meanwhile
   * @return the file, which is not analysed yet: {@link AhsRun#startAnalysis()} starts that
   * @throws IllegalArgumentException if the file does not exist, is empty or too large; nothing is
   *     sent then
   */
  AhsRun upload(Path file);

  /**
   * Asks for a place for a file, which is then uploaded by {@link AhsUpload#send}, or by other
   * means.
   *
   * @param fileName its name, which ends with {@code .ahs}
   * @return the place
   * @throws io.github.computeops.error.ApiException if the service rejects the name
   */
  AhsUpload create(String fileName);

  /**
   * Returns a file that was uploaded before, also by another process. Nothing is sent.
   *
   * @param fileId its id, or its URI
   * @return the file; whether it exists is known once it is read
   * @throws IllegalArgumentException if the id is blank
   */
  AhsRun attach(String fileId);
}
