package io.github.computeops.files;

import io.github.computeops.json.Json;
import io.github.computeops.model.AhsFileResponseV1beta1;
import java.time.Duration;

/**
 * An AHS file that was uploaded. Its {@link #id()} is all there is to it: keep that, and {@link
 * AhsFiles#attach} goes on in another process. Thread-safe. A test may implement it. A new version
 * may add methods.
 */
public interface AhsRun {
  /** {@return the id of the file} */
  String id();

  /**
   * Reads what is known of the file.
   *
   * @return the file as it is now
   * @throws io.github.computeops.error.NotFoundException if there is no such file
   */
  AhsFileResponseV1beta1 poll();

  /**
   * Starts the analysis. If the response is lost, the file is read, and the analysis started again
   * only if it was not.
   *
   * @throws io.github.computeops.error.ApiException if the service rejects that
   */
  void startAnalysis();

  /**
   * Waits until the file is analysed.
   *
   * @param deadline how long; zero or more
   * @return how it ended, or {@link AhsOutcome.StillRunning} at the deadline
   * @throws io.github.computeops.error.ApiException if reading fails for good, such as with 403
   * @throws io.github.computeops.error.WaitEndedException if the thread is interrupted or the
   *     client closed; the analysis goes on
   * @throws IllegalArgumentException if the deadline is negative
   */
  AhsOutcome await(Duration deadline);

  /**
   * Reads the result as CSV.
   *
   * @return the inventory of the server
   * @throws IllegalStateException if the file has no such result, since it is not analysed
   */
  String csv();

  /**
   * Reads the result as JSON.
   *
   * @return the inventory of the server; times and types of values in it are not uniform
   * @throws IllegalStateException if the file has no such result, since it is not analysed
   */
  Json json();

  /**
   * Tells the service that the file will not come, so that it is {@code ANALYSIS_FAILED}.
   *
   * @throws io.github.computeops.error.ConflictException if the file is analysed already
   */
  void giveUp();
}
