package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Timeouts;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import io.github.computeops.error.WorkFailedException;
import io.github.computeops.files.AhsFiles;
import io.github.computeops.files.AhsOutcome;
import io.github.computeops.files.AhsRun;
import io.github.computeops.files.AhsUpload;
import io.github.computeops.files.TransferSettings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** AHS files are uploaded to the strict store and analysed, whatever happens to the uploads. */
@Timeout(60)
class AhsThroughClientTest extends WithFiles {
  private static final String API = "/compute-ops-mgmt/v1beta1/ahs-files";
  private AhsFiles files;
  private Path file;

  @BeforeEach
  void prepare() throws IOException {
    files = com.ahsFiles().with(soon());
    file = folder.resolve("2026-01-01_P05172-B21+2M2D110304_Failure.ahs");
    Files.write(file, new byte[300_000]);
  }

  private List<String> states() {
    return com.ahsFilesV1beta1().all().stream()
        .map(it -> it.parsingStatus().status().orElseThrow().toString())
        .toList();
  }

  @Test
  void fileIsUploadedAnalysedAndRead() {
    List<Long> told = new ArrayList<>();
    AhsOutcome.Analysed analysed =
        files.analyse(file, MINUTE, (bytes, total) -> told.add(bytes)).orThrow();
    assertTrue(analysed.csv().startsWith("Name,SerialNumber"), analysed.csv());
    assertEquals("RackMount", analysed.json().at("Chassis").at(0).at("ChassisType").text().get());
    assertEquals("2M2D110304", analysed.file().hardware().serialNumber().orElseThrow());
    assertEquals(300_000, told.get(told.size() - 1));
    assertEquals(List.of("ANALYSIS_SUCCESS"), states());
    simulator.received(STORE).times(1);
  }

  @Test
  void eachStepCanBeDoneAloneAndByTheIdInAnotherProcess() {
    AhsUpload place = files.create(file.getFileName().toString());
    assertTrue(place.form().fields().containsKey("policy"));
    String id = place.send(file).id();
    AhsRun run = files.attach("/compute-ops-mgmt/v1beta1/ahs-files/" + id);
    assertThrows(IllegalStateException.class, run::csv);
    run.startAnalysis();
    assertEquals("was analysed", run.await(MINUTE).summary());
    assertEquals(id, run.poll().id().orElseThrow());
  }

  @Test
  void rejectedUploadIsBegunAnewFromANewSignature() {
    simulator.inject(fault(STORE).status(403).times(1).build());
    files.analyse(file, MINUTE).orThrow();
    simulator.received("POST " + API).times(2);
    simulator.received(STORE).times(2);
    assertEquals(
        List.of("ANALYSIS_FAILED", "ANALYSIS_SUCCESS"), states().stream().sorted().toList());
  }

  @Test
  void uploadThatBreaksIsBegunAnew() {
    simulator.inject(fault(STORE).dropped().times(1).build());
    AhsRun run = files.upload(file);
    assertEquals("ANALYSIS_PENDING", run.poll().parsingStatus().status().orElseThrow().toString());
    simulator.received(STORE).times(2);
  }

  @Test
  void uploadThatIsRejectedTwiceFailsWithTheFirstErrorAndIsMarked() {
    simulator.inject(fault(STORE).status(403).times(1).build());
    simulator.inject(fault(STORE).status(503).times(1).build());
    StoreException failed = assertThrows(StoreException.class, () -> files.analyse(file, MINUTE));
    assertEquals(1, failed.getSuppressed().length);
    simulator.received(STORE).times(2);
    assertEquals(List.of("ANALYSIS_FAILED", "ANALYSIS_FAILED"), states());
  }

  @Test
  void failureToMarkIsNotTheOneReported() {
    simulator.inject(fault(STORE).status(400).build());
    simulator.inject(fault("PATCH " + API + "/{id}").status(500).build());
    StoreException failed = assertThrows(StoreException.class, () -> files.upload(file));
    assertEquals(400, failed.status());
    assertEquals(1, failed.getSuppressed().length);
    simulator.received(STORE).times(1);
  }

  @Test
  void signatureThatHasExpiredIsAnErrorOfTheStore() {
    AhsUpload place = files.create("a.ahs");
    simulator.advance(Duration.ofMinutes(10));
    StoreException failed = assertThrows(StoreException.class, () -> place.send(file));
    assertEquals(
        "The upload to "
            + simulator.uri()
            + " failed with 403: Invalid according to Policy: Policy expired (AccessDenied)",
        failed.getMessage());
    assertTrue(failed.isRejected());
  }

  @Test
  void sizeIsCheckedBeforeTheFirstCall() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.ahs"));
    Path large = folder.resolve("large.ahs");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength((100L << 20) + 1);
    }
    assertEquals(
        "The AHS file " + empty + " has 0 bytes; the service takes 1 to 104,857,600.",
        rejected(empty));
    assertEquals(
        "The AHS file " + large + " has 104,857,601 bytes; the service takes 1 to 104,857,600.",
        rejected(large));
    Path none = folder.resolve("none.ahs");
    assertEquals("The AHS file " + none + " does not exist; give a file.", rejected(none));
    assertEquals("The AHS file " + folder + " is not a file; give a file.", rejected(folder));
    assertEquals(0, simulator.requests().size());
  }

  private String rejected(Path bad) {
    return assertThrows(IllegalArgumentException.class, () -> files.analyse(bad, MINUTE))
        .getMessage();
  }

  @Test
  void fileThatGrowsMeanwhileIsASentenceAndNotUploadedAgain() {
    TransportException failed =
        assertThrows(TransportException.class, () -> files.analyse(file, MINUTE, this::grow));
    assertTrue(failed.getMessage().contains("it must not change meanwhile"), failed.getMessage());
    assertEquals(List.of("ANALYSIS_FAILED"), states());
  }

  private void grow(long bytes, long total) {
    try {
      Files.write(file, new byte[1], StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void fileThatIsWrittenAnewMeanwhileIsASentence() {
    TransportException failed =
        assertThrows(TransportException.class, () -> files.analyse(file, MINUTE, this::rewrite));
    assertEquals(
        "The upload of " + file + " failed: the file changed while it was sent",
        failed.getMessage());
  }

  private void rewrite(long bytes, long total) {
    try {
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void deadlineLimitsTheUploadToo() {
    TransportException failed =
        assertThrows(TransportException.class, () -> files.analyse(file, Duration.ZERO));
    assertTrue(
        failed.getMessage().contains("the deadline of PT0S passed while it was sent"),
        failed.getMessage());
    assertEquals(List.of("ANALYSIS_FAILED"), states());
    assertThrows(IllegalArgumentException.class, () -> files.analyse(file, Duration.ofSeconds(-1)));
  }

  @Test
  void startOfTheAnalysisWhoseResponseIsLostIsFoundOut() {
    simulator.inject(fault("POST " + API + "/{id}/parse").dropped().times(1).build());
    files.analyse(file, MINUTE).orThrow();
    simulator.received("POST " + API + "/{id}/parse").times(1);
  }

  @Test
  void analysisThatFailsSaysWhy() {
    AhsRun run = files.create("a.ahs").run();
    run.startAnalysis();
    AhsOutcome.Failed failed = assertInstanceOf(AhsOutcome.Failed.class, run.await(MINUTE));
    assertEquals("AHSE-101", failed.errorCode().orElseThrow());
    assertTrue(failed.isEnd());
    assertEquals(
        "The AHS file " + run.id() + " was not analysed: The file was not uploaded (AHSE-101).",
        assertThrows(WorkFailedException.class, failed::orThrow).getMessage());
  }

  @Test
  void fileThatIsNotAnalysedAtTheDeadlineIsStillRunning() {
    AhsRun run = files.upload(file);
    AhsOutcome.StillRunning running =
        assertInstanceOf(AhsOutcome.StillRunning.class, run.await(Duration.ofMillis(10)));
    assertEquals("was not analysed at the deadline", running.summary());
    assertTrue(!running.isEnd() && running.lastFailure().isEmpty());
    assertInstanceOf(AhsOutcome.Vanished.class, files.attach("none").await(MINUTE));
  }

  @Test
  void storeThatDoesNotRespondIsGivenUpAndTheUploadBegunAnew() {
    simulator.inject(fault(STORE).delay(Duration.ofSeconds(2)).times(1).build());
    Timeouts impatience = Timeouts.builder().response(Duration.ofMillis(500)).build();
    try (ComputeOps impatient =
        ComputeOps.builder()
            .baseUri(simulator.uri())
            .credentials(simulator.credentials())
            .timeouts(impatience)
            .transfers(TransferSettings.builder().plainHttp().build())
            .build()) {
      impatient.ahsFiles().with(soon()).analyse(file, MINUTE).orThrow();
    }
    simulator.received("POST " + API).times(2);
  }
}
