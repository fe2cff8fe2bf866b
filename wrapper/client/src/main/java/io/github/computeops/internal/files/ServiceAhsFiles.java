package io.github.computeops.internal.files;

import io.github.computeops.body.Progress;
import io.github.computeops.body.RequestBody;
import io.github.computeops.files.AhsFiles;
import io.github.computeops.files.AhsOutcome;
import io.github.computeops.files.AhsRun;
import io.github.computeops.files.AhsUpload;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.work.JustStarted;
import io.github.computeops.internal.work.Resource;
import io.github.computeops.internal.work.Work;
import io.github.computeops.work.WorkSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The AHS files of the service. */
record ServiceAhsFiles(Work work) implements AhsFiles {
  @Override
  public AhsFiles with(WorkSettings settings) {
    return new ServiceAhsFiles(work.with(settings));
  }

  @Override
  public AhsOutcome analyse(Path file, Duration deadline, Progress progress) {
    Deadline end = new Deadline(work.time(), deadline);
    AhsSource source = AhsSource.of(file);
    RequestBody body = new UntilDeadline(source.body(), end).withProgress(progress);
    ServiceAhsRun run = new AhsUploading(work, source, body, () -> !end.isOver()).upload();
    parse(run);
    return new ServiceAhsRun(run.id(), work, Optional.of(JustStarted.now(work.time())))
        .await(end.remaining());
  }

  private static void parse(AhsRun run) {
    try {
      run.startAnalysis();
    } catch (RuntimeException e) {
      AhsUploading.giveUp(run, e);
      throw e;
    }
  }

  @Override
  public AhsRun upload(Path file) {
    AhsSource source = AhsSource.of(file);
    return new AhsUploading(work, source, source.body(), () -> true).upload();
  }

  @Override
  public AhsUpload create(String fileName) {
    return ServiceAhsUpload.create(work, Require.text("name of the AHS file", fileName));
  }

  @Override
  public AhsRun attach(String fileId) {
    return new ServiceAhsRun(Resource.id("AHS file", fileId), work, Optional.empty());
  }
}
