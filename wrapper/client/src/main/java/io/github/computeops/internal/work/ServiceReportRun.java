package io.github.computeops.internal.work;

import io.github.computeops.model.ReportDataV1beta2;
import io.github.computeops.model.ReportStatus;
import io.github.computeops.model.ReportV1beta2;
import io.github.computeops.model.ServerHardwareInventoryReportDataV1beta2;
import io.github.computeops.model.ServerInventoryReportDataItemV1beta2;
import io.github.computeops.page.IncompleteCollectionException;
import io.github.computeops.work.ReportOutcome;
import io.github.computeops.work.ReportRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A report of the service.
 *
 * @param started empty if it was not just started
 */
record ServiceReportRun(String id, Work work, Optional<JustStarted> started) implements ReportRun {
  @Override
  public ReportV1beta2 poll() {
    return work.calls().apis().reportsV1beta2().get(id);
  }

  @Override
  public ReportOutcome await(Duration deadline) {
    return new Watched<ReportV1beta2, ReportOutcome>(
            "the report " + id,
            ReportV1beta2.builder().id(id).build(),
            calls -> calls.apis().reportsV1beta2().get(id),
            this::verdict,
            report -> new ReportOutcome.Vanished(this, report),
            (report, failure) -> new ReportOutcome.StillRunning(this, report, failure))
        .await(work, started, deadline, outcome -> true, report -> {});
  }

  private Optional<ReportOutcome> verdict(ReportV1beta2 report) {
    return Optional.ofNullable(
        switch (report.status().map(ReportStatus::value).orElse(ReportStatus.Value.UNKNOWN)) {
          case COMPLETED -> new ReportOutcome.Completed(this, report);
          case FAILED -> new ReportOutcome.Failed(this, report);
          case IN_PROGRESS, UNKNOWN -> null;
        });
  }

  @Override
  public ReportDataV1beta2 data() {
    return work.calls().apis().reportsV1beta2().getData(id);
  }

  @Override
  public List<ServerInventoryReportDataItemV1beta2> rows() {
    ReportDataV1beta2 data = data();
    if (data.data().orElse(null) instanceof ServerHardwareInventoryReportDataV1beta2 inventory) {
      return all(inventory);
    }
    throw new IllegalStateException(
        "The report " + id + " has no rows, since it is no hardware inventory; read its data().");
  }

  /** The service offers no pages of them. */
  private List<ServerInventoryReportDataItemV1beta2> all(
      ServerHardwareInventoryReportDataV1beta2 inventory) {
    List<ServerInventoryReportDataItemV1beta2> rows = inventory.rows().items();
    if (inventory.rows().toMap().get("total") instanceof Number total
        && total.longValue() > rows.size()) {
      throw new IncompleteCollectionException(
          "The report %s has %s rows, of which the service sent %d."
              .formatted(id, total, rows.size()));
    }
    return rows;
  }

  @Override
  public Path writeCsv(Path target) {
    return new ReportFile(work.calls(), id).write(target, ReportCsv::write);
  }

  @Override
  public Path writeJsonLines(Path target) {
    return new ReportFile(work.calls(), id).write(target, ReportFile::lines);
  }

  @Override
  public String toString() {
    return "ReportRun[" + id + "]";
  }
}
