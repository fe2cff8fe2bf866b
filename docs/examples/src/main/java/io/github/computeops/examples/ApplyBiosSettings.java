package io.github.computeops.examples;

import io.github.computeops.job.template.GroupApplyServerSettings;
import io.github.computeops.job.template.GroupApplyServerSettings.RedfishSubsystem;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import java.io.PrintStream;
import java.time.Duration;

/** Applies the BIOS setting of a group to its servers, and says why if that fails. */
public final class ApplyBiosSettings {
  private ApplyBiosSettings() {}

  /**
   * Runs the example.
   *
   * @param arguments the id of the group
   */
  public static void main(String[] arguments) {
    Example.main(arguments, ApplyBiosSettings::run);
  }

  static void run(Target target, PrintStream out) {
    GroupApplyServerSettings request =
        GroupApplyServerSettings.builder()
            .group(target.group())
            .redfishSubsystem(RedfishSubsystem.BIOS)
            .batchSize(20)
            .build();
    JobRun run = target.com().jobs().start(request);
    JobOutcome outcome = run.await(Duration.ofHours(2));
    out.println("Applying the BIOS setting " + outcome.summary());
    if (!outcome.isSuccess()) {
      run.activities().forEach(activity -> out.println(activity.message().orElse("-")));
    }
  }
}
