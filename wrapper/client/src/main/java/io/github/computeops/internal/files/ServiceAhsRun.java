package io.github.computeops.internal.files;

import io.github.computeops.api.AhsFilesV1beta1;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.files.AhsOutcome;
import io.github.computeops.files.AhsRun;
import io.github.computeops.internal.work.JustStarted;
import io.github.computeops.internal.work.Watched;
import io.github.computeops.internal.work.Work;
import io.github.computeops.json.Json;
import io.github.computeops.model.AhsFileComponent;
import io.github.computeops.model.AhsFileResponseV1beta1;
import io.github.computeops.model.AhsFileResponseV1beta1ParsingResultsComponentsInventory;
import io.github.computeops.model.AhsFileResponseV1beta1ParsingStatusStatus;
import io.github.computeops.model.AhsFilesParseRequestV1beta1;
import io.github.computeops.model.AhsFilesPatchRequestV1beta1;
import io.github.computeops.model.AhsFilesPatchRequestV1beta1ParsingStatus;
import io.github.computeops.model.AhsFilesPatchRequestV1beta1ParsingStatusStatus;
import io.github.computeops.model.AhsFilesV1beta1DownloadResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An AHS file of the service.
 *
 * @param started empty if its analysis was not just started
 */
record ServiceAhsRun(String id, Work work, Optional<JustStarted> started) implements AhsRun {
  private AhsFilesV1beta1 api() {
    return work.calls().apis().ahsFilesV1beta1();
  }

  @Override
  public AhsFileResponseV1beta1 poll() {
    return api().get(id);
  }

  @Override
  public void startAnalysis() {
    try {
      startParsing();
    } catch (ApiException e) {
      startAgain(e, e.isOutcomeUnknown());
    } catch (TransportException e) {
      startAgain(e, e.isOutcomeUnknown());
    }
  }

  private void startParsing() {
    List<AhsFileComponent> components = List.of(AhsFileComponent.INVENTORY);
    api().parse(id, AhsFilesParseRequestV1beta1.builder().components(components).build());
  }

  private void startAgain(ComputeOpsException failure, boolean outcomeUnknown) {
    if (!outcomeUnknown) {
      throw failure;
    }
    if (status(poll()) == AhsFileResponseV1beta1ParsingStatusStatus.Value.ANALYSIS_PENDING) {
      startParsing();
    }
  }

  private static AhsFileResponseV1beta1ParsingStatusStatus.Value status(
      AhsFileResponseV1beta1 file) {
    return file.parsingStatus()
        .status()
        .map(AhsFileResponseV1beta1ParsingStatusStatus::value)
        .orElse(AhsFileResponseV1beta1ParsingStatusStatus.Value.UNKNOWN);
  }

  @Override
  public AhsOutcome await(Duration deadline) {
    return new Watched<AhsFileResponseV1beta1, AhsOutcome>(
            "the AHS file " + id,
            AhsFileResponseV1beta1.builder().id(id).build(),
            calls -> calls.apis().ahsFilesV1beta1().get(id),
            this::verdict,
            file -> new AhsOutcome.Vanished(this, file),
            (file, failure) -> new AhsOutcome.StillRunning(this, file, failure))
        .await(work, started, deadline, outcome -> true, file -> {});
  }

  private Optional<AhsOutcome> verdict(AhsFileResponseV1beta1 file) {
    return Optional.ofNullable(
        switch (status(file)) {
          case ANALYSIS_SUCCESS -> new AhsOutcome.Analysed(this, file);
          case ANALYSIS_FAILED -> new AhsOutcome.Failed(this, file);
          case ANALYSIS_PENDING, ANALYSIS_IN_PROGRESS, UNKNOWN -> null;
        });
  }

  @Override
  public String csv() {
    AhsFilesV1beta1DownloadResponse result =
        result("CSV", AhsFileResponseV1beta1ParsingResultsComponentsInventory::csv);
    if (result instanceof AhsFilesV1beta1DownloadResponse.OfString text) {
      return text.value();
    }
    throw unexpected("CSV");
  }

  @Override
  public Json json() {
    AhsFilesV1beta1DownloadResponse result =
        result("JSON", AhsFileResponseV1beta1ParsingResultsComponentsInventory::json);
    if (result instanceof AhsFilesV1beta1DownloadResponse.OfMap object) {
      return Json.of(object.value());
    }
    throw unexpected("JSON");
  }

  private AhsFilesV1beta1DownloadResponse result(
      String kind,
      Function<AhsFileResponseV1beta1ParsingResultsComponentsInventory, Optional<String>> name) {
    AhsFileResponseV1beta1 file = poll();
    String found =
        name.apply(file.parsingResults().components().inventory())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The AHS file %s has no result as %s; its analysis is in the state %s."
                            .formatted(id, kind, status(file))));
    return api().download(id, found);
  }

  private InvalidResponseException unexpected(String kind) {
    return new InvalidResponseException(
        "The result of the AHS file " + id + " was read, but it is not " + kind + ".", null);
  }

  @Override
  public void giveUp() {
    AhsFilesPatchRequestV1beta1ParsingStatus failed =
        AhsFilesPatchRequestV1beta1ParsingStatus.builder()
            .status(AhsFilesPatchRequestV1beta1ParsingStatusStatus.ANALYSIS_FAILED)
            .build();
    api().update(id, AhsFilesPatchRequestV1beta1.builder().parsingStatus(failed).build());
  }

  @Override
  public String toString() {
    return "AhsRun[" + id + "]";
  }
}
