package io.github.computeops.internal.work;

import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.internal.check.Require;
import io.github.computeops.model.ReportV1beta2;
import io.github.computeops.model.ReportsRequestV1beta2;
import io.github.computeops.work.ReportRun;
import io.github.computeops.work.Reports;
import io.github.computeops.work.WorkSettings;
import java.util.Optional;

/** The reports of the service. */
record ServiceReports(Work work) implements Reports {
  @Override
  public Reports with(WorkSettings settings) {
    return new ServiceReports(work.with(settings));
  }

  @Override
  public ReportRun start(ReportsRequestV1beta2 request) {
    Require.present("request", request);
    Calls.Called<ReportV1beta2> called =
        work.calls().make(apis -> apis.reportsV1beta2().create(request));
    String id =
        called
            .value()
            .id()
            .or(() -> called.location().map(Resource::id))
            .orElseThrow(
                () ->
                    new InvalidResponseException(
                        "The report was started, but the response does not say its id; list the"
                            + " reports to find it.",
                        null));
    return new ServiceReportRun(id, work, Optional.of(JustStarted.now(work.time())));
  }

  @Override
  public ReportRun attach(String reportId) {
    return new ServiceReportRun(Resource.id("report", reportId), work, Optional.empty());
  }
}
