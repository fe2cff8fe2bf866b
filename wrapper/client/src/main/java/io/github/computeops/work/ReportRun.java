package io.github.computeops.work;

import io.github.computeops.model.ReportDataV1beta2;
import io.github.computeops.model.ReportV1beta2;
import io.github.computeops.model.ServerInventoryReportDataItemV1beta2;
import java.time.Duration;
import java.util.List;

/**
 * A report that was started.
 *
 * <p>Waits bear failed reads as those of {@link JobRun} do. Thread-safe. A test may implement it. A
 * new version may add methods.
 */
public interface ReportRun {
  /** {@return the id of the report} */
  String id();

  /**
   * Reads what is known of the report.
   *
   * @return status, period and servers; not its contents
   * @throws io.github.computeops.error.NotFoundException if there is no such report
   */
  ReportV1beta2 poll();

  /**
   * Waits until the report is made, or has failed.
   *
   * @param deadline how long; zero or more
   * @return how it ended, or {@link ReportOutcome.StillRunning} at the deadline
   * @throws io.github.computeops.error.ApiException if reading fails for good, such as with 403
   * @throws io.github.computeops.error.WaitEndedException if the thread is interrupted or the
   *     client closed; the report goes on
   * @throws IllegalArgumentException if the deadline is negative
   */
  ReportOutcome await(Duration deadline);

  /**
   * Reads the contents of a report that is made.
   *
   * @return the contents, whose shape depends on the type of report
   */
  ReportDataV1beta2 data();

  /**
   * Reads the rows of a hardware inventory.
   *
   * @return one for each server
   * @throws IllegalStateException if it is another report
   * @throws io.github.computeops.page.IncompleteCollectionException if the service sent fewer rows
   *     than it has
   */
  List<ServerInventoryReportDataItemV1beta2> rows();
}
