package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.WorkFailedException;
import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** AHS files are analysed by a service that does what a test says. */
@Timeout(60)
class AhsFilesTest extends WithAhsFile {
  @Test
  void stepsAreDoneInOrderAndTheWaitHasThePaceOfAllWork() {
    accepted("1").status("1", "ANALYSIS_IN_PROGRESS").status("1", "ANALYSIS_SUCCESS");
    AhsOutcome outcome = com.ahsFiles().analyse(file, HOUR);
    assertEquals("1 was analysed", outcome.toString());
    assertEquals(
        List.of(
            "POST v1beta1/ahs-files",
            "POST /store?signature=1",
            "POST v1beta1/ahs-files/1/parse",
            "GET v1beta1/ahs-files/1",
            "GET v1beta1/ahs-files/1"),
        service.requests);
    assertEquals("{\"fileName\":\"a.ahs\"}", service.bodies.get(0));
    assertTrue(service.bodies.get(1).contains("name=\"policy\"\r\n\r\n1\r\n"));
    assertEquals("{\"components\":[\"INVENTORY\"]}", service.bodies.get(2));
    assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(5)), service.time.sleeps());
  }

  @Test
  void deadlineOfTheWaitIsWhatTheUploadLeaves() {
    accepted("1").status("1", "ANALYSIS_IN_PROGRESS");
    AhsOutcome.StillRunning running =
        assertInstanceOf(
            AhsOutcome.StillRunning.class,
            com.ahsFiles()
                .analyse(
                    file,
                    Duration.ofMinutes(10),
                    (bytes, total) -> service.time.passes(Duration.ofSeconds(599))));
    assertEquals(List.of(Duration.ofSeconds(1)), service.time.sleeps());
    assertFalse(running.isEnd());
    assertTrue(running.lastFailure().isEmpty());
    assertEquals("1", running.file().id().orElseThrow());
    assertEquals("1", running.run().id());
  }

  @Test
  void analysisThatTheServiceRejectsIsMarked() {
    service
        .place("1")
        .on(STORE, new MockResponse.Builder().code(204).build())
        .on("POST v1beta1/ahs-files/1/parse", 400, "{}")
        .on(PATCH + "1", 200, "{}");
    assertThrows(BadRequestException.class, () -> com.ahsFiles().analyse(file, HOUR));
    assertEquals(1, service.count(PATCH));
  }

  @Test
  void lostStartOfTheAnalysisIsRepeatedOnlyIfItIsPending() {
    String parse = "POST v1beta1/ahs-files/1/parse";
    service.on(parse, StoredFiles.broken()).on(parse, 200, "");
    service.status("1", "ANALYSIS_PENDING").status("1", "ANALYSIS_IN_PROGRESS");
    com.ahsFiles().attach("1").startAnalysis();
    assertEquals(2, service.count(parse));
    service.reset();
    service.on(parse, 500, "{}").status("1", "ANALYSIS_IN_PROGRESS");
    com.ahsFiles().attach("1").startAnalysis();
    assertEquals(3, service.count(parse));
  }

  @Test
  void resultsAreReadAndWhatIsNoneIsASentence() {
    String get = "GET v1beta1/ahs-files/1";
    service.on(
        get,
        200,
        StoredFiles.file("1", "ANALYSIS_SUCCESS", "{\"csv\":\"a.csv\",\"json\":\"a.json\"}"));
    MockResponse csv =
        new MockResponse.Builder().setHeader("Content-Type", "text/csv").body("A,B").build();
    service.on(get + "/download", csv).on(get + "/download", 200, "{\"A\":1}");
    AhsRun run = com.ahsFiles().attach("1");
    assertEquals("A,B", run.csv());
    assertEquals(1, run.json().at("A").number().orElseThrow().intValue());
    assertEquals(1, service.count(get + "/download?filename=a.csv"));
    assertEquals(1, service.count(get + "/download?filename=a.json"));
    assertEquals(
        "The result of the AHS file 1 was read, but it is not CSV.",
        assertThrows(InvalidResponseException.class, run::csv).getMessage());
    service.reset();
    service.on(get, 200, StoredFiles.file("1", "ANALYSIS_FAILED", "\"\""));
    assertEquals(
        "The AHS file 1 has no result as JSON; its analysis is in the state ANALYSIS_FAILED.",
        assertThrows(IllegalStateException.class, run::json).getMessage());
  }

  @Test
  void failureSaysWhatTheServiceSays() {
    service.on(
        "GET v1beta1/ahs-files/1",
        200,
        "{\"parsingStatus\":{\"status\":\"ANALYSIS_FAILED\",\"statusReason\":\" \",\"errorCode\":\"AHSE-103\"}}");
    AhsOutcome.Failed failed =
        assertInstanceOf(AhsOutcome.Failed.class, com.ahsFiles().attach("1").await(HOUR));
    assertTrue(failed.isEnd() && failed.reason().isEmpty());
    assertEquals("AHSE-103", failed.errorCode().orElseThrow());
    WorkFailedException thrown = assertThrows(WorkFailedException.class, failed::orThrow);
    assertEquals("The AHS file 1 was not analysed (AHSE-103).", thrown.getMessage());
    assertEquals("1", thrown.id());
    AhsOutcome vanished = com.ahsFiles().attach("2").await(HOUR);
    assertEquals("2 does not exist, or no longer", vanished.toString());
  }

  @Test
  void badArgumentsAreRejected() {
    AhsFiles files = com.ahsFiles();
    assertThrows(IllegalArgumentException.class, () -> files.attach(" "));
    assertThrows(IllegalArgumentException.class, () -> files.create(""));
    assertThrows(IllegalArgumentException.class, () -> files.with(null));
    assertThrows(IllegalArgumentException.class, () -> files.analyse(null, HOUR));
    assertThrows(IllegalArgumentException.class, () -> files.analyse(file, null));
    assertEquals(List.of(), service.requests);
    assertEquals("AhsRun[x]", files.with(WorkSettings.ofDefaults()).attach("/a/x").toString());
  }
}
