package io.github.computeops.examples;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import io.github.computeops.model.JobV1;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobsProgress;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A table of jobs that are waited for together: one row for each server, in their order. */
final class JobTable {
  private JobTable() {}

  static String of(JobsProgress progress) {
    List<JobV1> jobs =
        Stream.concat(progress.settled().stream().map(JobOutcome::job), progress.running().stream())
            .sorted(Comparator.comparing(JobTable::server))
            .toList();
    return AsciiTable.builder()
        .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS)
        .data(
            jobs,
            List.of(
                new Column().header("SERVER").with(JobTable::server),
                new Column().header("STATE").with(job -> text(job.state().orElse(null))),
                new Column().header("STATUS").with(job -> text(job.status().orElse(null)))))
        .asString();
  }

  private static String server(JobV1 job) {
    return text(job.resource().id().orElse(null));
  }

  private static String text(Object value) {
    return value == null ? "-" : value.toString();
  }
}
