package io.github.computeops.work;

import io.github.computeops.model.ReportDataV1beta2;
import io.github.computeops.model.ReportV1beta2;
import io.github.computeops.model.ServerInventoryReportDataItemV1beta2;
import java.nio.file.Path;
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

  /**
   * Writes the contents of a report that is made to a CSV file (RFC 4180, UTF-8) of any size, which
   * is whole or absent. The first line names the columns.
   *
   * <p>For a hardware inventory, a line is a server. For a report of series, a line is one bucket
   * of one series, and columns are named by their paths, such as {@code subject.id} and {@code
   * buckets.value}. What a cell begins with is not changed, so do not let a spreadsheet compute
   * what others may have named.
   *
   * @param target the file; its directory must exist, and an older file is replaced
   * @return the absolute path of the file
   * @throws io.github.computeops.page.IncompleteCollectionException if the service sent fewer rows
   *     than it has
   * @throws io.github.computeops.error.TransportException if the connection breaks or the file
   *     cannot be written
   * @throws IllegalArgumentException if the target is a directory, or its directory does not exist
   * @throws IllegalStateException if the report has neither rows nor series
   */
  Path writeCsv(Path target);

  /**
   * Writes the contents of a report that is made to a file of JSON lines of any size, which is
   * whole or absent. Each line is a server, or a series with its buckets, as the service sent it.
   *
   * @param target the file; its directory must exist, and an older file is replaced
   * @return the absolute path of the file
   * @throws io.github.computeops.page.IncompleteCollectionException if the service sent fewer rows
   *     than it has
   * @throws io.github.computeops.error.TransportException if the connection breaks or the file
   *     cannot be written
   * @throws IllegalArgumentException if the target is a directory, or its directory does not exist
   * @throws IllegalStateException if the report has neither rows nor series
   */
  Path writeJsonLines(Path target);
}
