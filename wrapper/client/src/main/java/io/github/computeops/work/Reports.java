package io.github.computeops.work;

import io.github.computeops.model.ReportsRequestV1beta2;

/**
 * Makes reports, waits for them and reads them.
 *
 * <pre>{@code
 * ReportsRequestV1beta2 request =
 *     ReportsRequestV1beta2.builder().reportType(ReportType.SERVER_HARDWARE_INVENTORY).build();
 * ReportRun run = com.reports().start(request);
 * run.await(Duration.ofMinutes(10)).orThrow();
 * run.rows().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe. A test may implement it. A new version may add methods.
 */
public interface Reports {
  /**
   * Returns the same reports with other settings.
   *
   * @param settings the pace of waits; what they leave out stays as it is
   * @return reports with these settings
   */
  Reports with(WorkSettings settings);

  /**
   * Starts a report. It is sent once; a report that was started twice does no harm.
   *
   * @param request which report, and of what
   * @return the report, which is not made yet
   * @throws io.github.computeops.error.ApiException if the service rejects the request
   */
  ReportRun start(ReportsRequestV1beta2 request);

  /**
   * Returns a report that was started before, also by another process. Nothing is sent.
   *
   * @param reportId its id, or its URI
   * @return the report; whether it exists is known once it is read
   * @throws IllegalArgumentException if the id is blank
   */
  ReportRun attach(String reportId);
}
