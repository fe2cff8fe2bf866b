package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.template.GroupFirmwareUpdate;
import io.github.computeops.work.ChildJobs;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobProgress;
import io.github.computeops.work.JobRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;

/**
 * Updates the firmware of a group and reports on each server. The id of the job is in a file while
 * it runs: if the program is killed, the next run goes on with the same job.
 */
public final class UpdateFirmware {
  private UpdateFirmware() {}

  /**
   * Runs the example.
   *
   * @param arguments the id of the group, and the file for the id of the job
   */
  public static void main(String[] arguments) {
    Example.main(arguments, UpdateFirmware::run);
  }

  static void run(Target target, PrintStream out) throws IOException {
    Path file = Path.of(target.argumentOr(1, "target/firmware-update.job"));
    JobRun run = Files.exists(file) ? resumed(target.com(), file, out) : started(target, file);
    JobOutcome outcome = awaited(run, out);
    if (!outcome.isEnd()) {
      throw new IllegalStateException(
          "The job " + outcome.summary() + "; run this again to go on.");
    }
    report(outcome, run.children(), out);
    Files.delete(file);
  }

  private static JobRun resumed(ComputeOps com, Path file, PrintStream out) throws IOException {
    JobRun run = com.jobs().attach(Files.readString(file));
    out.println("Going on with the job " + run.id());
    return run;
  }

  private static JobRun started(Target target, Path file) throws IOException {
    GroupFirmwareUpdate request =
        GroupFirmwareUpdate.builder()
            .group(target.group())
            .parallel(true)
            .stopOnFailure(false)
            .build();
    JobRun run = target.com().jobs().start(request);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, run.id());
    return run;
  }

  /** Shows a bar: one step for each server whose own job is over. */
  private static JobOutcome awaited(JobRun run, PrintStream out) {
    try (ProgressBar bar =
        ProgressBar.builder()
            .setTaskName("Firmware")
            .setUnit(" servers", 1)
            .setConsumer(new ConsoleProgressBarConsumer(out, 72))
            .build()) {
      return run.await(Duration.ofHours(8), progress -> show(progress, bar));
    }
  }

  private static void show(JobProgress progress, ProgressBar bar) {
    ChildJobs servers = progress.run().children();
    bar.maxHint(servers.all().size() + servers.notReached().size());
    bar.stepTo(servers.all().size() - servers.unfinished().size());
  }

  private static void report(JobOutcome outcome, ChildJobs servers, PrintStream out) {
    out.println("The update " + outcome.summary());
    servers.all().forEach(child -> out.println(child.resourceId() + " " + what(child)));
    servers.notReached().forEach(id -> out.println(id + " was not reached"));
  }

  private static String what(ChildJobs.Child child) {
    return child.outcome().map(JobOutcome::summary).orElse("goes on");
  }
}
