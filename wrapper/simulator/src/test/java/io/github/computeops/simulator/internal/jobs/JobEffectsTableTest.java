package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.job.template.JobTemplates;
import io.github.computeops.simulator.GuideTable;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide says what each documented job changes; what it says is the simulator's own data. */
class JobEffectsTableTest {
  @Test
  void guideHasTheEffectOfEachTemplate() throws IOException {
    String rows =
        JobTemplates.all().stream()
            .map(template -> "| " + template.name() + " | " + shown(template.id()) + " |\n")
            .collect(Collectors.joining());
    GuideTable.check(
        "the effects of jobs", "| template | what responses show afterwards |\n|---|---|\n" + rows);
  }

  private static String shown(String id) {
    JobTemplate template = JobTemplate.of(id);
    return template.each().isEmpty()
        ? template.effect().shown()
        : "a job for each server: " + JobTemplate.of(template.each()).effect().shown();
  }
}
